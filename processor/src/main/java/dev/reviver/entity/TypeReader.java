package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Site;
import dev.reviver.schema.ColumnType;
import dev.reviver.type.ColumnDefinition;
import dev.reviver.type.ColumnSize;
import dev.reviver.type.Constraints;
import dev.reviver.type.JavaRow;
import dev.reviver.type.JdbcCode;
import dev.reviver.type.PreferredTypes;
import dev.reviver.type.Size;
import dev.reviver.type.Storage;
import dev.reviver.type.TimeZones;
import dev.reviver.type.TypeMapping;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds how a basic value is stored, in the order of Hibernate's {@code BasicValue}: a user type, a converter, an explicit
 * JDBC type, then what the Java type is mapped to by itself.
 */
final class TypeReader {
    /** The collections that Hibernate stores as an array of their elements. */
    private static final Set<String> PLURAL =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final Report report;
    private final Namer namer;
    private final Types types;
    private final Elements elements;
    private final Converters converters;
    private final UserTypes userTypes;
    private final EnumReader enums;
    private final JdbcTypes jdbcTypes;
    private final PreferredTypes preferred;

    TypeReader(Reading reading) {
        this.report = reading.report();
        this.namer = reading.namer();
        this.types = reading.basics().types();
        this.elements = reading.basics().elements();
        this.converters = reading.basics().converters();
        this.userTypes = reading.basics().userTypes();
        this.enums = new EnumReader(reading);
        this.jdbcTypes = new JdbcTypes(userTypes);
        this.preferred = reading.basics().preferred();
    }

    /**
     * How the value of an attribute, or of the elements of its collection, is stored; empty if a problem was reported.
     *
     * @param type the value's type
     * @param column the {@code @Column} that counts for it
     * @param validated the constraints of validation on it
     */
    Optional<Storage> read(
            Attribute attribute, TypeMirror type, Place place, Optional<Mark> column, Constraints validated) {
        Size size = validated.apply(Size.of(column).with(attribute.marks()));
        Value value = new Value(attribute, type, size, column, Optional.empty());
        Optional<ColumnType> told = userTypes.told(attribute).or(() -> StructReader.type(attribute, namer));
        if (told.isPresent()) {
            return told.map(Storage::of);
        }
        Optional<Mark> definition =
                column.filter(mark -> !mark.text("columnDefinition").isEmpty());
        Optional<UserTypes.Decider> userType = userTypes.userType(attribute, type);
        if (definition.isPresent()) {
            Optional<ColumnDefinition> defined = definition(definition.get());
            Optional<Storage> natural = userType.isPresent() ? Optional.empty() : quietly(value, place);
            return defined.map(
                    d -> natural.orElseGet(() -> Storage.of(d.type())).defined(d));
        }
        if (userType.isPresent()) {
            return ofUserType(value, userType.get());
        }
        return natural(value, place);
    }

    /** The type that Hibernate Envers gives a column, which forgets how many digits of seconds were asked for. */
    Optional<ColumnType> readKept(Attribute attribute, TypeMirror type, Place place, Optional<Mark> column) {
        Size size = Size.of(column).with(attribute.marks());
        boolean defined =
                column.filter(mark -> !mark.text("columnDefinition").isEmpty()).isPresent();
        return size.hasSeconds() && !defined
                ? quietly(new Value(attribute, type, size.withoutSeconds(), column, Optional.empty()), place)
                        .map(Storage::type)
                : Optional.empty();
    }

    /** The type that a value is cast to, whatever {@code columnDefinition} says. */
    Optional<ColumnType> readCast(Attribute attribute, Place place, Optional<Mark> column) {
        Size size = Size.of(column).with(attribute.marks()).ofCast();
        return quietly(new Value(attribute, attribute.type(), size, column, Optional.empty()), place)
                .map(Storage::type);
    }

    /** A value with what its mapping says of it. */
    private record Value(
            Attribute attribute, TypeMirror type, Size size, Optional<Mark> column, Optional<Boolean> temporal) {
        Marks marks() {
            return attribute.marks();
        }

        Site site() {
            return attribute.site();
        }

        Value of(TypeMirror other) {
            return new Value(attribute, other, size, column, temporal);
        }

        /** The value that is stored for this one; whether it is a time to Hibernate was settled before. */
        Value stored(TypeMirror other, boolean isTemporal) {
            return new Value(attribute, other, size, column, Optional.of(temporal.orElse(isTemporal)));
        }
    }

    /** The storage without a {@code columnDefinition}, which makes it no matter if there is none. */
    private Optional<Storage> quietly(Value value, Place place) {
        boolean known = value.type().getKind() != TypeKind.DECLARED
                || JavaTypes.enumOf(value.type()).isPresent()
                || TypeMapping.row(JavaTypes.nameOf(value.type())).isPresent();
        return known ? natural(value, place) : Optional.empty();
    }

    private Optional<Storage> natural(Value value, Place place) {
        Optional<Converters.Conversion> conversion = converters.of(value.attribute(), value.type(), place);
        if (conversion.isPresent()) {
            Optional<TypeMirror> element = element(value.type());
            return element.isPresent() && !converters.takes(conversion.get(), value.type())
                    ? converted(value.stored(element.get(), false), conversion.get())
                            .map(TypeReader::array)
                    : converted(value, conversion.get());
        }
        Optional<TypeMirror> javaType = userTypes.javaType(value.attribute(), value.type());
        if (javaType.isPresent()) {
            return ofJavaType(value, javaType.get());
        }
        return stored(value);
    }

    private Optional<Storage> converted(Value attribute, Converters.Conversion conversion) {
        boolean temporal = TypeMapping.row(JavaTypes.nameOf(conversion.domain()))
                .map(JavaRow::temporal)
                .orElse(false);
        Value value = attribute.stored(attribute.type(), temporal);
        Optional<ColumnType> told = userTypes.known(conversion.converter().asType());
        Optional<JavaRow> row = rowOf(value.of(conversion.relational()));
        Optional<Storage> storage = told.map(Storage::of)
                .or(() -> row.isPresent()
                        ? row.flatMap(r -> column(value, r, r.code()))
                        : stored(value.of(conversion.relational())));
        return storage.map(s -> enums.checkConverted(
                s, value.attribute(), conversion, row.map(JavaRow::code).orElse(JdbcCode.BINARY)));
    }

    private Optional<Storage> ofUserType(Value value, UserTypes.Decider decider) {
        Optional<JavaRow> decided = userTypes.decided(decider.type());
        return decided.isPresent()
                ? column(value, decided.get(), decided.get().code())
                : userTypes
                        .typeOf(decider.type(), value.attribute(), decider.site())
                        .map(Storage::of);
    }

    private Optional<Storage> ofJavaType(Value value, TypeMirror javaType) {
        Optional<JdbcCode> explicit = jdbcTypes.explicit(value.marks());
        Optional<JavaRow> known = jdbcTypes.rowOf(javaType, types).or(() -> explicit.map(JavaRow::of));
        return known.isEmpty()
                ? userTypes.typeOf(javaType, value.attribute(), value.site()).map(Storage::of)
                : column(
                        value,
                        known.get(),
                        explicit.orElseGet(
                                () -> natural(value.marks(), known.get().code())));
    }

    private Optional<Storage> stored(Value value) {
        Optional<Mark> jdbcType = value.marks().located("JdbcType");
        if (jdbcType.isPresent() && jdbcTypes.explicit(value.marks()).isEmpty()) {
            return jdbcType.get()
                    .type("value")
                    .flatMap(decider -> userTypes.typeOf(
                            decider, value.attribute(), jdbcType.get().site()))
                    .map(Storage::of);
        }
        if (JavaTypes.enumOf(value.type()).isPresent()) {
            return enums.read(value.attribute(), value.type(), value.size(), jdbcTypes.explicit(value.marks()));
        }
        Optional<JavaRow> row = rowOf(value);
        if (row.isPresent()) {
            return column(value, row.get(), row.get().code()).map(s -> enums.checkBoolean(s, row.get()));
        }
        Optional<TypeMirror> element = element(value.type());
        if (element.isPresent()) {
            return stored(value.stored(element.get(), false)).map(TypeReader::array);
        }
        return refuse(value);
    }

    private static Storage array(Storage element) {
        Storage array = Storage.of(element.type().asArray());
        return element.constants().map(array::ofConstants).orElse(array);
    }

    /** The row of a Java type, with the JDBC type that the mapping asks for. */
    private Optional<JavaRow> rowOf(Value value) {
        Marks marks = value.marks();
        String name = JavaTypes.nameOf(value.type());
        Optional<JdbcCode> explicit = jdbcTypes.explicit(marks);
        Optional<JavaRow> own = ownRow(value, name);
        if (explicit.isPresent()) {
            JdbcCode code = explicit.get();
            return Optional.of(own.map(row -> row.withCode(code)).orElseGet(() -> JavaRow.of(code)));
        }
        return own.map(row -> row.withCode(natural(marks, row.code())));
    }

    private static JdbcCode natural(Marks marks, JdbcCode code) {
        return marks.hasJpa("Lob") ? code.asLob() : code;
    }

    private Optional<JavaRow> ownRow(Value value, String name) {
        Marks marks = value.marks();
        Optional<Mark> temporal = marks.jpa("Temporal");
        if (temporal.isPresent()) {
            return TypeMapping.temporal(name, temporal.get().constant("value"));
        }
        if (TypeMapping.isZoned(name) && marks.hasHibernate("TimeZoneStorage")) {
            return TimeZones.row(name, marks);
        }
        Optional<JavaRow> known = TypeMapping.row(name).map(row -> preferred.of(name, row));
        if (known.isPresent()) {
            return known;
        }
        if (marks.hasJpa("Lob") && TypeMapping.largeArray(name).isPresent()) {
            return TypeMapping.largeArray(name);
        }
        boolean bytes = JavaTypes.enumOf(value.type()).isEmpty()
                && element(value.type()).isEmpty()
                && isSerializable(value.type());
        return bytes ? Optional.of(TypeMapping.serializable()) : Optional.empty();
    }

    private boolean isSerializable(TypeMirror type) {
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        return type.getKind() == TypeKind.DECLARED
                && serializable != null
                && types.isSubtype(types.erasure(type), serializable.asType());
    }

    /** The element of an array or of a collection that Hibernate stores as an array. */
    private static Optional<TypeMirror> element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            TypeMirror component = array.getComponentType();
            // Nested arrays are not supported but for byte[][].
            return component instanceof ArrayType
                            && !JavaTypes.nameOf(component).equals("byte[]")
                    ? Optional.empty()
                    : Optional.of(component);
        }
        return type instanceof DeclaredType && PLURAL.contains(JavaTypes.nameOf(type))
                ? JavaTypes.lastArgument(type)
                : Optional.empty();
    }

    private Optional<Storage> column(Value value, JavaRow row, JdbcCode code) {
        JavaRow seen = row.withTemporal(value.temporal().orElse(row.temporal()));
        Optional<ColumnType> type = code.type(new ColumnSize(seen, value.size()));
        if (type.isEmpty()) {
            Site site = value.column().map(mark -> mark.site("precision")).orElse(value.site());
            report.report(
                    Problem.PRECISION,
                    site,
                    value.type(),
                    value.size().precision().orElse(0));
        }
        return type.map(Storage::of);
    }

    private Optional<Storage> refuse(Value value) {
        Problem problem =
                switch (value.type().getKind()) {
                    case ERROR -> Problem.TYPE_MISSING;
                    case TYPEVAR, WILDCARD -> Problem.TYPE_UNRESOLVED;
                    default -> Problem.TYPE_NOT_MAPPED;
                };
        report.report(problem, value.site(), value.type());
        return Optional.empty();
    }

    /** What a {@code columnDefinition} says. */
    private Optional<ColumnDefinition> definition(Mark column) {
        String text = column.text("columnDefinition");
        Optional<ColumnDefinition> definition = ColumnDefinition.parse(text);
        if (definition.isEmpty()) {
            report.report(Problem.COLUMN_DEFINITION, column.site("columnDefinition"), text);
        }
        return definition;
    }

    /** The type that a {@code columnDefinition} names, where nothing but a type may stand. */
    Optional<ColumnType> definedType(Mark column) {
        Optional<ColumnType> type = ColumnDefinition.parse(column.text("columnDefinition"))
                .filter(definition -> definition.equals(ColumnDefinition.of(definition.type())))
                .map(ColumnDefinition::type);
        if (type.isEmpty()) {
            report.report(Problem.COLUMN_DEFINITION, column.site("columnDefinition"), column.text("columnDefinition"));
        }
        return type;
    }
}
