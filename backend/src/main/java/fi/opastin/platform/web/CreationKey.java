package fi.opastin.platform.web;

import java.util.UUID;

/**
 * What makes the repeat of a creating request harmless, before anybody knows whether it is one.
 *
 * @param key as the client sent it
 * @param digest of what is asked for, with the operation
 */
public record CreationKey(UUID key, byte[] digest) {}
