package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.Comparator;

/**
 * A column of a table.
 *
 * @param table where it is
 * @param column its name
 */
public record ColumnRef(QualifiedName table, String column) implements Comparable<ColumnRef> {
    private static final Comparator<ColumnRef> ORDER =
            Comparator.comparing(ColumnRef::table).thenComparing(ColumnRef::column);

    @Override
    public int compareTo(ColumnRef other) {
        return ORDER.compare(this, other);
    }

    /** For messages, unquoted: {@code post.title}. */
    @Override
    public String toString() {
        return table + "." + column;
    }
}
