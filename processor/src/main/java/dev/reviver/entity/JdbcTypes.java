package dev.reviver.entity;

import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.type.JavaRow;
import dev.reviver.type.JdbcCode;
import dev.reviver.type.TypeMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads {@code @JdbcTypeCode}, {@code @JdbcType} and {@code @JavaType}, as far as they name Hibernate's own types, or such as always say the same. */
final class JdbcTypes {
    private static final String JDBC_PACKAGE = "org.hibernate.type.descriptor.jdbc.";
    private static final String DIALECT_PACKAGE = "org.hibernate.dialect.";
    private static final String JAVA_PACKAGE = "org.hibernate.type.descriptor.java.";

    private static final String JDBC_TYPE = JDBC_PACKAGE + "JdbcType";
    private static final List<String> DDL = List.of("getDdlTypeCode", "getDefaultSqlTypeCode", "getJdbcTypeCode");

    /** Hibernate's JDBC types by their simple names. */
    private static final Map<String, JdbcCode> OWN = Map.ofEntries(
            Map.entry("BigIntJdbcType", JdbcCode.BIGINT),
            Map.entry("BinaryJdbcType", JdbcCode.BINARY),
            Map.entry("BlobJdbcType", JdbcCode.BLOB),
            Map.entry("BooleanJdbcType", JdbcCode.BOOLEAN),
            Map.entry("CharJdbcType", JdbcCode.CHAR),
            Map.entry("ClobJdbcType", JdbcCode.CLOB),
            Map.entry("DateJdbcType", JdbcCode.DATE),
            Map.entry("DecimalJdbcType", JdbcCode.NUMERIC),
            Map.entry("DoubleJdbcType", JdbcCode.FLOAT),
            Map.entry("DurationJdbcType", JdbcCode.NUMERIC),
            Map.entry("FloatJdbcType", JdbcCode.FLOAT),
            Map.entry("InstantAsTimestampJdbcType", JdbcCode.TIMESTAMP),
            Map.entry("InstantAsTimestampWithTimeZoneJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("InstantJdbcType", JdbcCode.TIMESTAMP),
            Map.entry("IntegerJdbcType", JdbcCode.INTEGER),
            Map.entry("JsonJdbcType", JdbcCode.JSON),
            Map.entry("LocalDateJdbcType", JdbcCode.DATE),
            Map.entry("LocalDateTimeJdbcType", JdbcCode.TIMESTAMP),
            Map.entry("LocalTimeJdbcType", JdbcCode.TIME),
            Map.entry("LongNVarcharJdbcType", JdbcCode.LONGVARCHAR),
            Map.entry("LongVarbinaryJdbcType", JdbcCode.BINARY),
            Map.entry("LongVarcharJdbcType", JdbcCode.LONGVARCHAR),
            Map.entry("NCharJdbcType", JdbcCode.CHAR),
            Map.entry("NClobJdbcType", JdbcCode.CLOB),
            Map.entry("NVarcharJdbcType", JdbcCode.VARCHAR),
            Map.entry("NumericJdbcType", JdbcCode.NUMERIC),
            Map.entry("OffsetDateTimeJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("OffsetTimeJdbcType", JdbcCode.TIME_WITH_TIMEZONE),
            Map.entry("PostgreSQLCastingInetJdbcType", JdbcCode.INET),
            Map.entry("PostgreSQLCastingIntervalSecondJdbcType", JdbcCode.INTERVAL_SECOND),
            Map.entry("PostgreSQLCastingJsonJdbcType", JdbcCode.JSON),
            Map.entry("PostgreSQLEnumJdbcType", JdbcCode.NAMED_ENUM),
            Map.entry("PostgreSQLInetJdbcType", JdbcCode.INET),
            Map.entry("PostgreSQLIntervalSecondJdbcType", JdbcCode.INTERVAL_SECOND),
            Map.entry("PostgreSQLOrdinalEnumJdbcType", JdbcCode.NAMED_ORDINAL_ENUM),
            Map.entry("PostgreSQLUUIDJdbcType", JdbcCode.UUID),
            Map.entry("RealJdbcType", JdbcCode.REAL),
            Map.entry("SmallIntJdbcType", JdbcCode.SMALLINT),
            Map.entry("TimeJdbcType", JdbcCode.TIME),
            Map.entry("TimeWithTimeZoneJdbcType", JdbcCode.TIME_WITH_TIMEZONE),
            Map.entry("TimestampJdbcType", JdbcCode.TIMESTAMP),
            Map.entry("TimestampUtcAsInstantJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("TimestampUtcAsJdbcTimestampJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("TimestampUtcAsOffsetDateTimeJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("TimestampWithTimeZoneJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("TinyIntAsSmallIntJdbcType", JdbcCode.SMALLINT),
            Map.entry("TinyIntJdbcType", JdbcCode.TINYINT),
            Map.entry("UUIDJdbcType", JdbcCode.UUID),
            Map.entry("UuidAsBinaryJdbcType", JdbcCode.BINARY),
            Map.entry("VarbinaryJdbcType", JdbcCode.BINARY),
            Map.entry("VarcharJdbcType", JdbcCode.VARCHAR),
            Map.entry("VarcharUUIDJdbcType", JdbcCode.UUID),
            Map.entry("XmlJdbcType", JdbcCode.XML),
            Map.entry("ZonedDateTimeJdbcType", JdbcCode.TIMESTAMP_WITH_TIMEZONE));

    private final UserTypes userTypes;

    JdbcTypes(UserTypes userTypes) {
        this.userTypes = userTypes;
    }

    /** The JDBC type that annotations of the attribute ask for, if it is one of Hibernate's own. */
    Optional<JdbcCode> explicit(Marks marks) {
        return marks.located("JdbcType")
                .flatMap(mark -> mark.type("value"))
                .filter(type -> userTypes.known(type).isEmpty())
                .flatMap(type -> own(type).or(() -> decided(type, DDL)))
                .or(() -> marks.located("JdbcTypeCode").flatMap(mark -> JdbcCode.of(mark.number("value", 0))));
    }

    /** What a JDBC type of one's own always says of its columns. */
    private Optional<JdbcCode> decided(TypeMirror type, List<String> methods) {
        return number(type, methods).flatMap(JdbcCode::of);
    }

    /** The first of the methods that is filled in decides, for each of the others asks the next. */
    private Optional<Integer> number(TypeMirror type, List<String> methods) {
        Decisions decisions = userTypes.decisions();
        return methods.stream()
                .filter(method -> decisions
                        .declaring(type, method, 0)
                        .filter(name -> !name.equals(JDBC_TYPE))
                        .isPresent())
                .findFirst()
                .flatMap(method -> decisions.number(type, method))
                .map(Math::toIntExact);
    }

    /** A JDBC type that is registered for a number must not change the columns of that number. */
    void checkRegistered(Mark registration, Report report) {
        Optional<TypeMirror> type = registration.type("value");
        Optional<Integer> made = type.flatMap(found -> number(found, DDL));
        int said = registration.number("registrationCode", Integer.MIN_VALUE);
        Optional<Integer> of =
                said == Integer.MIN_VALUE ? type.flatMap(found -> number(found, DDL.subList(1, 3))) : Optional.of(said);
        boolean same = made.isPresent()
                && of.isPresent()
                && (made.equals(of)
                        || (JdbcCode.of(made.get()).isPresent()
                                && JdbcCode.of(made.get()).equals(JdbcCode.of(of.get()))));
        if (!same) {
            report.report(
                    Problem.VALUE_NOT_SUPPORTED,
                    registration.site("value"),
                    "value",
                    registration.simpleName(),
                    "it must have columns of the type for which it is registered, and say so in getDdlTypeCode(),"
                            + " getDefaultSqlTypeCode() or getJdbcTypeCode() by returning a constant. Let it do so, or put"
                            + " @JdbcType on each attribute instead");
        }
    }

    private static Optional<JdbcCode> own(TypeMirror type) {
        String name = JavaTypes.nameOf(type);
        boolean ours = name.startsWith(JDBC_PACKAGE) || name.startsWith(DIALECT_PACKAGE);
        return ours ? Optional.ofNullable(OWN.get(name.substring(name.lastIndexOf('.') + 1))) : Optional.empty();
    }

    /** The row of the Java type that one of Hibernate's own descriptors describes. */
    Optional<JavaRow> rowOf(TypeMirror descriptor, Types types) {
        String name = JavaTypes.nameOf(descriptor);
        if (!name.startsWith(JAVA_PACKAGE)) {
            return Optional.empty();
        }
        return described(descriptor, types)
                .flatMap(type -> TypeMapping.largeArray(type).or(() -> TypeMapping.row(type)));
    }

    private static Optional<String> described(TypeMirror descriptor, Types types) {
        if (descriptor instanceof DeclaredType declared
                && JavaTypes.nameOf(declared).equals(JAVA_PACKAGE + "JavaType")) {
            return JavaTypes.lastArgument(declared).map(JavaTypes::nameOf);
        }
        return types.directSupertypes(descriptor).stream()
                .flatMap(above -> described(above, types).stream())
                .findFirst();
    }
}
