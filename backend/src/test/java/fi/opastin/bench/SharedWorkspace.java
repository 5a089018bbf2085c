package fi.opastin.bench;

import fi.opastin.local.Population.Person;
import java.util.UUID;

/** A workspace with its two people; the expert writes. */
record SharedWorkspace(UUID id, Person expert, Person customer) {}
