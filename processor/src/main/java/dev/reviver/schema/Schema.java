package dev.reviver.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The schema model: everything that the entities of one module ask of a database.
 *
 * @param namespaces in name order, without {@code public}
 * @param enumTypes in name order
 * @param compositeTypes in name order
 * @param sequences in name order
 * @param tables in name order
 */
public record Schema(
        List<Namespace> namespaces,
        List<EnumType> enumTypes,
        List<CompositeType> compositeTypes,
        List<Sequence> sequences,
        List<Table> tables) {
    /** The schema of an empty database. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = Sorted.byName(namespaces);
        enumTypes = Sorted.by(Comparator.comparing(EnumType::qualifiedName), enumTypes);
        compositeTypes = Sorted.by(Comparator.comparing(CompositeType::qualifiedName), compositeTypes);
        sequences = Sorted.by(Comparator.comparing(Sequence::qualifiedName), sequences);
        tables = Sorted.by(Comparator.comparing(Table::qualifiedName), tables);
    }

    /** A model without composite types. */
    public Schema(List<Namespace> namespaces, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables) {
        this(namespaces, enumTypes, List.of(), sequences, tables);
    }

    /** A model without types of its own. */
    public Schema(List<Namespace> namespaces, List<Sequence> sequences, List<Table> tables) {
        this(namespaces, List.of(), List.of(), sequences, tables);
    }

    /** The table of that name. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.qualifiedName().equals(name)).findFirst();
    }
}
