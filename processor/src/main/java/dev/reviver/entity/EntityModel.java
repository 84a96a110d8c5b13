package dev.reviver.entity;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Schema;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the entities of one module ask of a database.
 *
 * @param schema the schema model; empty if an error was reported
 * @param meaning what the rows of the schema mean
 * @param formerRows what the entities say of names that only rows have had
 * @param entityNames the canonical names of the entity classes read, sorted
 * @param origins the Java elements behind the parts of the schema
 * @param formerNames what the entities say of the names in the last migration
 * @param remarks what they say of the next one
 */
public record EntityModel(
        Schema schema,
        Meaning meaning,
        FormerRows formerRows,
        Set<String> entityNames,
        Origins origins,
        FormerNames formerNames,
        Remarks remarks) {
    public EntityModel {
        SortedSet<String> sorted = new TreeSet<>(entityNames);
        entityNames = Collections.unmodifiableSortedSet(sorted);
    }
}
