package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Marks;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Identifier;
import dev.reviver.type.ColumnSize;
import dev.reviver.type.JavaRow;
import dev.reviver.type.JdbcCode;
import dev.reviver.type.Size;
import dev.reviver.type.Storage;
import dev.reviver.type.TypeMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads enums and booleans with the check that Hibernate makes: by ordinal unless {@code @Enumerated(STRING)}. */
final class EnumReader {
    /** The values of Hibernate's own converters of booleans, in the order in which it lists them. */
    private static final Map<String, List<String>> CONVERTED_BOOLEANS = Map.of(
            "org.hibernate.type.YesNoConverter", List.of("N", "Y"),
            "org.hibernate.type.TrueFalseConverter", List.of("F", "T"),
            "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

    private final Reading reading;
    private final Report report;
    private final UserTypes userTypes;

    EnumReader(Reading reading) {
        this.reading = reading;
        this.report = reading.report();
        this.userTypes = reading.basics().userTypes();
    }

    /** What one of Hibernate's own converters makes of a boolean. */
    static Optional<List<String>> convertedBooleans(String converter) {
        return Optional.ofNullable(CONVERTED_BOOLEANS.get(converter));
    }

    /** How an enum is stored; {@code explicit} is the JDBC type that the mapping asks for. */
    Optional<Storage> read(Attribute attribute, TypeMirror type, Size size, Optional<JdbcCode> explicit) {
        Optional<TypeElement> declaration = JavaTypes.enumOf(type);
        if (declaration.isEmpty()) {
            return Optional.empty();
        }
        TypeElement enumType = declaration.get();
        List<String> constants = constants(enumType);
        if (constants.isEmpty()) {
            report.report(Problem.ENUM_EMPTY, attribute.site(), enumType);
            return Optional.empty();
        }
        Optional<JdbcCode> valued = valued(enumType);
        JdbcCode code = explicit.or(() -> valued).orElseGet(() -> byDefault(attribute, size));
        if (code == JdbcCode.NAMED_ENUM || code == JdbcCode.NAMED_ORDINAL_ENUM) {
            Optional<List<String>> labels =
                    valued.isPresent() ? userTypes.values(attribute, enumType) : Optional.of(constants);
            if (labels.isEmpty()) {
                report.report(Problem.ENUM_TYPE_VALUES, attribute.site(), enumType, enumType.getSimpleName());
                return Optional.empty();
            }
            Optional<Storage> named = enumType(attribute, enumType, code, labels.get());
            return valued.isPresent() ? named : named.map(storage -> storage.ofConstants(enumType));
        }
        Optional<ColumnType> column = code.type(new ColumnSize(TypeMapping.enumeration(code), size));
        return column.map(Storage::of).map(storage -> {
            if (valued.isPresent()) {
                return checkTold(storage, attribute, enumType, type, code);
            }
            Storage checked = code.isIntegral()
                    ? storage.between(0, constants.size() - 1)
                    : code.isText() ? storage.in(constants, false) : storage;
            return checked.ofConstants(enumType);
        });
    }

    /** A type of PostgreSQL's own; Hibernate calls it like the class, and sorts its values unless asked not to. */
    private Optional<Storage> enumType(
            Attribute attribute, TypeElement declaration, JdbcCode code, List<String> constants) {
        Optional<String> unfit = constants.stream()
                .filter(constant -> Identifier.bytes(constant) > Identifier.MAX_BYTES)
                .findFirst();
        if (unfit.isPresent()) {
            report.report(Problem.ENUM_TYPE, attribute.site(), declaration, unfit.get());
            return Optional.empty();
        }
        EnumType type = new EnumType(
                reading.namer().ofEnum(declaration.getSimpleName().toString(), attribute.site()),
                code == JdbcCode.NAMED_ENUM ? constants.stream().sorted().toList() : constants);
        reading.schema().add(type, attribute.site());
        return Optional.of(Storage.of(type.columnType()));
    }

    private static JdbcCode byDefault(Attribute attribute, Size size) {
        if (!isByName(attribute)) {
            return JdbcCode.TINYINT;
        }
        return size.length().orElse(0) == 1 ? JdbcCode.CHAR : JdbcCode.VARCHAR;
    }

    private static boolean isByName(Attribute attribute) {
        return attribute
                .marks()
                .jpa("Enumerated")
                .map(mark -> mark.constant("value").equals("STRING"))
                .orElse(false);
    }

    /** The JDBC type of the field marked {@code @EnumeratedValue}. */
    private static Optional<JdbcCode> valued(TypeElement enumType) {
        for (Element member : enumType.getEnclosedElements()) {
            if (Marks.of(member).hasJpa("EnumeratedValue")) {
                return Optional.of(
                        switch (JavaTypes.nameOf(member.asType())) {
                            case "byte" -> JdbcCode.TINYINT;
                            case "short", "int" -> JdbcCode.SMALLINT;
                            default -> JdbcCode.VARCHAR;
                        });
            }
        }
        return Optional.empty();
    }

    /** Hibernate checks a converted enum or boolean for what the converter makes of each of its values. */
    Storage checkConverted(Storage storage, Attribute attribute, Converters.Conversion conversion, JdbcCode code) {
        boolean checked = code.isIntegral() || code.isText();
        boolean listed = JavaTypes.enumOf(conversion.domain()).isPresent()
                || JavaTypes.nameOf(conversion.domain()).equals("java.lang.Boolean");
        if (!checked || !listed) {
            return storage;
        }
        String converter = conversion.converter().getQualifiedName().toString();
        List<String> known = CONVERTED_BOOLEANS.get(converter);
        return known == null
                ? checkTold(storage, attribute, conversion.converter(), conversion.domain(), code)
                : storage.in(known, code.isIntegral());
    }

    private Storage checkTold(
            Storage storage, Attribute attribute, TypeElement decider, TypeMirror type, JdbcCode code) {
        Optional<List<String>> told = userTypes.values(attribute, decider);
        if (told.isEmpty()) {
            report.report(
                    Problem.VALUES_DECIDED_LATER,
                    attribute.site(),
                    type,
                    decider.getQualifiedName(),
                    decider.getSimpleName());
        }
        boolean inOrder = JavaTypes.nameOf(type).equals("java.lang.Boolean");
        return told.filter(list -> !list.isEmpty())
                .map(list -> inOrder ? list : hashed(list, code))
                .map(list -> storage.in(list, code.isIntegral()))
                .orElse(storage);
    }

    /** In the order in which Hibernate lists them, that of a hash table of their number. */
    private static List<String> hashed(List<String> values, JdbcCode code) {
        int capacity = Math.max((int) (values.size() / 0.75f) + 1, 16);
        Set<Object> set = new HashSet<>(capacity);
        for (String value : values) {
            boolean number = code.isIntegral() && value.matches("-?\\d{1,18}");
            set.add(number ? (code == JdbcCode.BIGINT ? (Object) Long.valueOf(value) : Integer.valueOf(value)) : value);
        }
        return set.stream().map(Object::toString).toList();
    }

    /** A boolean that is asked to be a letter or a small number is checked to be one of two. */
    Storage checkBoolean(Storage storage, JavaRow row) {
        return switch (row.code()) {
            case CHAR -> isBoolean(row) ? storage.in(List.of("F", "T"), false) : storage;
            case TINYINT -> isBoolean(row) ? storage.in(List.of("0", "1"), true) : storage;
            default -> storage;
        };
    }

    private static boolean isBoolean(JavaRow row) {
        return row.withCode(JdbcCode.BOOLEAN).equals(TypeMapping.BOOLEAN);
    }

    /** The names of the constants, in the order of their declaration, in which Hibernate lists them. */
    static List<String> constants(TypeElement enumType) {
        List<String> names = new ArrayList<>();
        for (Element element : enumType.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                names.add(element.getSimpleName().toString());
            }
        }
        return names;
    }

    /** The constants with a former name: {@code @RenamedFrom} on a constant. */
    static List<FormerRows.Constant> formerConstants(ColumnRef at, TypeElement enumType) {
        List<FormerRows.Constant> former = new ArrayList<>();
        for (Element element : enumType.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                Era.renamed(Marks.of(element))
                        .filter(mark -> !mark.text("value").isEmpty())
                        .ifPresent(mark -> former.add(new FormerRows.Constant(
                                at,
                                constants(enumType),
                                enumType.getSimpleName().toString(),
                                element.getSimpleName().toString(),
                                mark.text("value"),
                                AnnotationPlace.of(mark.site("value")))));
            }
        }
        return former;
    }
}
