package fi.opastin.access;

import fi.opastin.platform.web.KeyAnswer;

/**
 * A workspace that has been entered to create something in it once.
 *
 * @param key whether the request's key was free
 */
public record OnceEntry(Entry entry, KeyAnswer key) {}
