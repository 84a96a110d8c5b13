package dev.reviver.move;

import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.SqlText;
import java.util.Optional;

/** Keys that the mapping has given out, and that a row gets which has none yet. */
final class NewKeys {
    private final Side side;

    /** Keys of the rows of {@code side}. */
    NewKeys(Side side) {
        this.side = side;
    }

    /** The key of one more row of a table; empty if an application must say what it is. */
    Optional<Term.NewKey> of(EntityTable table) {
        return table.key().size() == 1
                ? of(new ColumnRef(table.table(), table.key().get(0)))
                : Optional.empty();
    }

    /** The same for a column that is the key of its table. */
    Optional<Term.NewKey> of(ColumnRef key) {
        boolean identity = side.column(key).flatMap(Column::identity).isPresent();
        return identity
                ? Optional.of(new Term.NewKey("nextval(pg_get_serial_sequence("
                        + SqlText.literal(SqlText.name(key.table())) + ", " + SqlText.literal(key.column()) + "))"))
                : side.meaning().numberings().stream()
                        .filter(numbering -> numbering.at().equals(key))
                        .findFirst()
                        .map(numbering -> new Term.NewKey(numbering.next()));
    }
}
