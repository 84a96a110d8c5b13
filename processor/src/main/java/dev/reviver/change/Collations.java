package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The collations that columns name, before and after a plan, in the words of the newer model. Of two columns that name
 * different ones PostgreSQL does not know how to compare them, unless the comparison names one too.
 *
 * @param before those of the older model
 * @param after those of the newer model
 */
public record Collations(Map<ColumnRef, QualifiedName> before, Map<ColumnRef, QualifiedName> after) {
    /** No column names one. */
    public static final Collations NONE = new Collations(Map.of(), Map.of());

    public Collations {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Those of two models; {@code from} already has the names of {@code to}. */
    static Collations of(Schema from, Schema to) {
        return new Collations(named(from), named(to));
    }

    private static Map<ColumnRef, QualifiedName> named(Schema schema) {
        Map<ColumnRef, QualifiedName> named = new HashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                column.collation()
                        .ifPresent(name -> named.put(new ColumnRef(table.qualifiedName(), column.name()), name));
            }
        }
        return named;
    }

    /** Those of the way back. */
    Collations inverse() {
        return new Collations(after, before);
    }

    /**
     * What a comparison of two columns has to name, whenever on the way it is made; empty if nothing. As in a foreign key,
     * it is that of the column that is referred to.
     */
    public Optional<QualifiedName> between(ColumnRef column, ColumnRef target) {
        boolean differ = names(column).anyMatch(name -> names(target).anyMatch(other -> !other.equals(name)));
        return differ ? names(target).findFirst() : Optional.empty();
    }

    /** The newer first. */
    private Stream<QualifiedName> names(ColumnRef column) {
        return Stream.of(after, before).flatMap(named -> Stream.ofNullable(named.get(column)));
    }
}
