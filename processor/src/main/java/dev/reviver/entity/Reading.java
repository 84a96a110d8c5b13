package dev.reviver.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What the readers of one call share.
 *
 * @param entities the entities met
 * @param namer makes names
 * @param report takes problems
 * @param understood knows the annotations
 * @param schema collects tables and sequences
 * @param requirements columns that only some rows of a single table must fill
 * @param embeddings embedded attributes with a former name
 */
record Reading(
        Entities entities,
        Namer namer,
        Report report,
        Understood understood,
        SchemaDraft schema,
        List<Requirement> requirements,
        List<Embedding> embeddings) {

    /**
     * An embedded attribute that says what its columns began with.
     *
     * @param mark what it says
     * @param table the table that has the columns
     * @param columns their names
     */
    record Embedding(Mark mark, TableDraft table, List<String> columns) {}

    /**
     * Columns that stay nullable because other classes share the table, though the attribute is not optional.
     *
     * @param owner the subclass
     * @param level the index of the class in {@link Entities#levels}
     * @param attribute the attribute
     * @param columns its columns
     */
    record Requirement(Entity owner, int level, String attribute, List<String> columns) {}

    static Reading of(Entities entities, Namer namer, Report report) {
        return new Reading(
                entities,
                namer,
                report,
                new Understood(report),
                new SchemaDraft(report),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
