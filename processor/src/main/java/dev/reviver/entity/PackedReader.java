package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.ColumnType;
import dev.reviver.type.JdbcCode;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds the collections that a single column holds: as an array, or as the JSON that Jackson writes of it. */
final class PackedReader {
    private static final ColumnType JSON = ColumnType.of("jsonb");

    /** What is in JSON as in a column of its own. Dates and times are not: those depend on how Jackson was set up. */
    private static final Map<String, String> PLAIN = Map.of(
            "java.lang.String",
            "character varying",
            "java.lang.Short",
            "smallint",
            "java.lang.Integer",
            "integer",
            "java.lang.Long",
            "bigint",
            "java.lang.Boolean",
            "boolean",
            "java.math.BigDecimal",
            "numeric",
            "java.lang.Double",
            "double precision",
            "java.util.UUID",
            "uuid");

    private PackedReader() {}

    /** What a column of that type holds for the attribute, if it is a collection of plain values that nobody converts. */
    static Optional<Packed> of(Attribute attribute, ColumnType type, ColumnRef at) {
        Optional<Packed.Shape> shape = CollectionShape.of(attribute).map(PackedReader::shape);
        if (shape.isEmpty() || attribute.marks().hasJpa("Convert")) {
            return Optional.empty();
        }
        if (type.array()) {
            return shape.filter(found -> found != Packed.Shape.MAP)
                    .map(found -> new Packed(at, found, type.element().base()));
        }
        boolean isJson = type.equals(JSON)
                && attribute
                        .marks()
                        .located("JdbcTypeCode")
                        .filter(mark -> mark.number("value", 0) == JdbcCode.JSON_OBJECT)
                        .isPresent();
        return isJson ? shape.flatMap(found -> json(attribute.type(), found, at)) : Optional.empty();
    }

    private static Optional<Packed> json(TypeMirror type, Packed.Shape shape, ColumnRef at) {
        boolean hasTexts = shape != Packed.Shape.MAP
                || JavaTypes.firstArgument(type)
                        .map(JavaTypes::nameOf)
                        .filter("java.lang.String"::equals)
                        .isPresent();
        return CollectionShape.elementOf(type)
                .filter(element -> hasTexts)
                .flatMap(PackedReader::plain)
                .map(element -> new Packed(at, shape, element));
    }

    private static Optional<String> plain(TypeMirror element) {
        return JavaTypes.enumOf(element).isPresent()
                ? Optional.of("character varying")
                : Optional.ofNullable(PLAIN.get(JavaTypes.nameOf(element)));
    }

    private static Packed.Shape shape(CollectionShape shape) {
        return switch (shape) {
            case SET -> Packed.Shape.SET;
            case MAP -> Packed.Shape.MAP;
            case LIST, BAG, ID_BAG -> Packed.Shape.LIST;
        };
    }
}
