package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import java.util.Optional;

/**
 * A key that the mapping gives out, if its column does not do so by itself.
 *
 * @param at the key's column
 * @param sequence the sequence that its numbers come from; empty if it is a random UUID
 */
public record Numbering(ColumnRef at, Optional<QualifiedName> sequence) {
    /** An expression that gives the key of one more row. */
    public String next() {
        return sequence.map(name -> "nextval(" + SqlText.literal(SqlText.name(name)) + ")")
                .orElse("gen_random_uuid()");
    }
}
