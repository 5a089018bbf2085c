package fi.opastin.guidance.archive;

import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import java.time.Instant;

/**
 * One download of an archive.
 *
 * @param actor the customer
 * @param words in the language in which it is read
 * @param at when it was asked for; messages that have come since are not in it
 * @param basics what was read when it was asked for
 * @param people those who are named in what is read
 * @param files that can be given out
 */
record Download(
    Actor actor,
    WorkspaceId workspaceId,
    ArchiveWords words,
    Instant at,
    Basics basics,
    People people,
    Files files) {}
