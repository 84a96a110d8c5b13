package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Site;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
 * @param collections what collections keep, and where
 * @param mirrored the positions and keys of collections whose columns the other side has
 * @param wholes by each column that has an embeddable in it, the parts of that
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
        MeaningDraft meaning,
        List<Collected> collections,
        List<Collected> mirrored,
        Map<ColumnRef, Supplier<List<ColumnDraft>>> wholes) {

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
     * @param narrowed whether something that Hibernate does not ask here, such as validation, makes them not null all the same
     */
    record Requirement(Entity owner, int level, String attribute, List<String> columns, boolean narrowed) {}

    /**
     * The columns of a collection.
     *
     * @param attribute the collection
     * @param path the attributes that lead to it, from the owner on, with dots
     * @param shape what it is to Hibernate
     * @param table where they are: in a table of its own, or in that of its elements
     * @param key those that refer to the owner
     * @param elements those of the elements
     * @param index those of the position or the map's key
     */
    record Collected(
            Attribute attribute,
            Entity owner,
            String path,
            CollectionShape shape,
            TableDraft table,
            List<String> key,
            List<String> elements,
            List<String> index) {
        /** The column of the elements, if they are plain values. */
        Optional<ColumnRef> plain() {
            boolean isPlain = attribute.marks().hasJpa("ElementCollection")
                    && CollectionShape.elementOf(attribute.type())
                            .flatMap(JavaTypes::embeddable)
                            .isEmpty()
                    && elements.size() == 1;
            return isPlain ? Optional.of(new ColumnRef(table.name(), elements.get(0))) : Optional.empty();
        }
    }

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
                new MeaningDraft(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
    }

    /** The same, but what is read is collected where nobody looks for it. */
    Reading aside() {
        return elsewhere(new SchemaDraft(report));
    }

    /** The same for what is inside of one column: of it only the types count. */
    Reading ofParts() {
        return elsewhere(schema);
    }

    private Reading elsewhere(SchemaDraft draft) {
        return new Reading(
                entities,
                namer,
                report,
                understood,
                draft,
                basics,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new MeaningDraft(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
    }
}
