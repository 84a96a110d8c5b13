package dev.reviver.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * An enum type of PostgreSQL: {@code CREATE TYPE mood AS ENUM ('SAD', 'HAPPY')}.
 *
 * @param qualifiedName where it is
 * @param values its labels in their order, each of 1 to 63 bytes
 * @param comment the text of {@code COMMENT ON TYPE}
 */
public record EnumType(QualifiedName qualifiedName, List<String> values, Optional<String> comment) implements Placed {

    public EnumType {
        values = List.copyOf(values);
        if (new HashSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException("enum type " + qualifiedName + " has a value twice: " + values);
        }
        for (String value : values) {
            // Unlike a name, a label may be blank (PostgreSQL manual, section 8.7.4).
            if (value.isEmpty() || value.indexOf('\0') >= 0 || Identifier.bytes(value) > Identifier.MAX_BYTES) {
                throw new IllegalArgumentException("a value of enum type " + qualifiedName + " must have 1 to "
                        + Identifier.MAX_BYTES + " bytes and no NUL: \"" + value + "\"");
            }
        }
    }

    /** A type without a comment. */
    public EnumType(QualifiedName qualifiedName, List<String> values) {
        this(qualifiedName, values, Optional.empty());
    }

    /** The same type under another name, perhaps in another place. */
    public EnumType withName(QualifiedName other) {
        return new EnumType(other, values, comment);
    }

    /** The type of that name with other values. */
    public EnumType withValues(List<String> other) {
        return new EnumType(qualifiedName, other, comment);
    }

    @Override
    public EnumType withComment(Optional<String> other) {
        return new EnumType(qualifiedName, values, other);
    }

    /** The type of a column that holds one of its values. */
    public ColumnType columnType() {
        return ColumnType.named(qualifiedName);
    }

    @Override
    public int depth() {
        return -8;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumType(this);
    }
}
