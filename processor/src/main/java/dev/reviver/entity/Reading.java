package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
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
 * @param basics what basic values need
 * @param requirements columns that only some rows of a single table must fill
 * @param embeddings embedded attributes with a former name
 * @param referenced columns that are no key, and must be unique since others refer to them
 * @param meaning collects what rows mean
 */
record Reading(
        Entities entities,
        Namer namer,
        Report report,
        Understood understood,
        SchemaDraft schema,
        Basics basics,
        List<Requirement> requirements,
        List<Embedding> embeddings,
        List<Referenced> referenced,
        MeaningDraft meaning) {

    /**
     * An embedded attribute that says what its columns began with.
     *
     * @param mark what it says
     * @param table the table that has the columns
     * @param columns their names
     */
    record Embedding(Mark mark, TableDraft table, List<String> columns) {}

    /** Columns of a table that a foreign key refers to. */
    record Referenced(QualifiedName table, List<String> columns, Site site) {}

    /**
     * Columns that stay nullable because other classes share the table, though the attribute is not optional.
     *
     * @param owner the subclass
     * @param level the index of the class in {@link Entities#levels}
     * @param attribute the attribute
     * @param columns its columns
     */
    record Requirement(Entity owner, int level, String attribute, List<String> columns) {}

    static Reading of(Entities entities, Namer namer, Report report, Basics basics) {
        return new Reading(
                entities,
                namer,
                report,
                new Understood(report),
                new SchemaDraft(report),
                basics,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new MeaningDraft());
    }

    /** The same, but what is read is collected where nobody looks for it. */
    Reading aside() {
        return new Reading(
                entities,
                namer,
                report,
                understood,
                new SchemaDraft(report),
                basics,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new MeaningDraft());
    }
}
