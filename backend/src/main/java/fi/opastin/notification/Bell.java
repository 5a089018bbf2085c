package fi.opastin.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an account's bell stands.
 *
 * @param unseen how many notices have not been seen
 * @param latest when the newest of them was told; null if there is none
 */
record Bell(int unseen, @Nullable Instant latest) {}
