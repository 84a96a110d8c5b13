package dev.reviver.type;

import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/**
 * How a basic value is stored.
 *
 * @param type its column's type
 * @param condition the check that Hibernate makes by itself, from the column's name
 * @param definition what a {@code columnDefinition} says beside the type
 * @param constants the enum whose constants are stored by their names or places
 */
public record Storage(
        ColumnType type,
        Optional<UnaryOperator<String>> condition,
        Optional<ColumnDefinition> definition,
        Optional<TypeElement> constants) {
    public static Storage of(ColumnType type) {
        return new Storage(type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the constants of an enum. */
    public Storage ofConstants(TypeElement enumType) {
        return new Storage(type, condition, definition, Optional.of(enumType));
    }

    /** With a check for one of the values, which are numbers or texts. */
    public Storage in(List<String> values, boolean numbers) {
        return new Storage(
                type,
                Optional.of(column -> numbers ? Conditions.inNumbers(column, values) : Conditions.in(column, values)),
                definition,
                constants);
    }

    /** With a check for an ordinal. */
    public Storage between(int low, int high) {
        return new Storage(type, Optional.of(column -> Conditions.between(column, low, high)), definition, constants);
    }

    /** The same, whatever a definition said. */
    public Storage undefined() {
        return new Storage(type, condition, Optional.empty(), constants);
    }

    /** As the definition says; a check of the values stays, whatever the column's type is. */
    public Storage defined(ColumnDefinition other) {
        return new Storage(other.type(), condition, Optional.of(other), constants);
    }
}
