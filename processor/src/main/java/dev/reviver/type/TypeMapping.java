package dev.reviver.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Java's basic types, one row a type: what Hibernate ORM 7.4's {@code JavaType}s say of their columns, found by running
 * it. {@link JdbcCode} has the column types.
 */
public final class TypeMapping {
    static final JavaRow DURATION = JavaRow.of(JdbcCode.NUMERIC).withDigits(21, 0);

    public static final JavaRow BOOLEAN =
            JavaRow.of(JdbcCode.BOOLEAN).withLength(1).withDigits(1, 0);
    private static final JavaRow BYTE =
            JavaRow.of(JdbcCode.TINYINT).withLength(1).withDigits(3, 0);
    private static final JavaRow SHORT =
            JavaRow.of(JdbcCode.SMALLINT).withLength(6).withDigits(5, 0);
    private static final JavaRow INTEGER =
            JavaRow.of(JdbcCode.INTEGER).withLength(11).withDigits(10, 0);
    private static final JavaRow LONG =
            JavaRow.of(JdbcCode.BIGINT).withLength(20).withDigits(19, 0);
    private static final JavaRow FLOAT =
            JavaRow.of(JdbcCode.FLOAT).withLength(14).withDigits(8, 2).withBits(24);
    private static final JavaRow DOUBLE =
            JavaRow.of(JdbcCode.FLOAT).withLength(24).withDigits(17, 2).withBits(53);
    private static final JavaRow CHARACTER =
            JavaRow.of(JdbcCode.CHAR).withLength(1).withDigits(3, 0);
    private static final JavaRow STRING = JavaRow.of(JdbcCode.VARCHAR);
    private static final JavaRow BYTES = JavaRow.of(JdbcCode.BINARY);
    private static final JavaRow INET = JavaRow.of(JdbcCode.INET).withLength(19);
    private static final JavaRow DATE = JavaRow.temporal(JdbcCode.DATE, 19);
    private static final JavaRow TIME = JavaRow.temporal(JdbcCode.TIME, 0);
    private static final JavaRow TIMESTAMP = JavaRow.temporal(JdbcCode.TIMESTAMP, 6);
    private static final JavaRow MOMENT = JavaRow.temporal(JdbcCode.TIMESTAMP_WITH_TIMEZONE, 6);

    private static final Map<String, JavaRow> ROWS = Map.ofEntries(
            Map.entry("boolean", BOOLEAN),
            Map.entry("java.lang.Boolean", BOOLEAN),
            Map.entry("byte", BYTE),
            Map.entry("java.lang.Byte", BYTE),
            Map.entry("short", SHORT),
            Map.entry("java.lang.Short", SHORT),
            Map.entry("int", INTEGER),
            Map.entry("java.lang.Integer", INTEGER),
            Map.entry("long", LONG),
            Map.entry("java.lang.Long", LONG),
            Map.entry("float", FLOAT),
            Map.entry("java.lang.Float", FLOAT),
            Map.entry("double", DOUBLE),
            Map.entry("java.lang.Double", DOUBLE),
            Map.entry("char", CHARACTER),
            Map.entry("java.lang.Character", CHARACTER),
            Map.entry(
                    "java.math.BigDecimal",
                    JavaRow.of(JdbcCode.NUMERIC).withLength(40).withDigits(38, 2)),
            Map.entry(
                    "java.math.BigInteger",
                    JavaRow.of(JdbcCode.NUMERIC).withLength(39).withDigits(38, 0)),
            Map.entry("java.lang.String", STRING),
            Map.entry("char[]", STRING),
            Map.entry("byte[]", BYTES),
            Map.entry("java.util.UUID", JavaRow.of(JdbcCode.UUID).withLength(36)),
            Map.entry("java.util.Currency", STRING.withLength(3)),
            Map.entry("java.util.Locale", STRING),
            Map.entry("java.util.TimeZone", STRING),
            Map.entry("java.time.ZoneId", STRING),
            Map.entry("java.time.ZoneOffset", STRING.withLength(6)),
            Map.entry("java.lang.Class", STRING),
            Map.entry("java.net.URL", STRING),
            Map.entry("java.net.InetAddress", INET),
            Map.entry("java.time.Duration", DURATION),
            Map.entry("java.time.Year", INTEGER),
            Map.entry("java.time.LocalDate", DATE),
            Map.entry("java.time.LocalTime", TIME),
            Map.entry("java.time.OffsetTime", TIME),
            Map.entry("java.time.LocalDateTime", TIMESTAMP),
            Map.entry("java.time.OffsetDateTime", MOMENT),
            Map.entry("java.time.ZonedDateTime", MOMENT),
            Map.entry("java.time.Instant", MOMENT),
            Map.entry("java.util.Date", TIMESTAMP),
            Map.entry("java.util.Calendar", TIMESTAMP),
            Map.entry("java.sql.Date", DATE),
            Map.entry("java.sql.Time", TIME),
            Map.entry("java.sql.Timestamp", TIMESTAMP),
            Map.entry("java.sql.Blob", JavaRow.of(JdbcCode.BLOB)),
            Map.entry("java.sql.Clob", JavaRow.of(JdbcCode.CLOB)),
            Map.entry("java.sql.NClob", JavaRow.of(JdbcCode.CLOB)));

    /** What {@code @Lob} makes one large object of, though without it each is an array of its elements. */
    private static final Map<String, JavaRow> LARGE_ARRAYS =
            Map.of("java.lang.Character[]", STRING, "java.lang.Byte[]", BYTES);

    private static final List<String> ZONED =
            List.of("java.time.OffsetTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime");

    private TypeMapping() {}

    /** The row of {@code javaType} ({@code int}, {@code byte[]}, {@code java.lang.String}). */
    public static Optional<JavaRow> row(String javaType) {
        return Optional.ofNullable(ROWS.get(javaType));
    }

    /** The row of an array of wrappers as Hibernate's old types had them, which are text or bytes. */
    public static Optional<JavaRow> largeArray(String javaType) {
        return Optional.ofNullable(LARGE_ARRAYS.get(javaType));
    }

    /** What is not known but can be serialized is bytes. */
    public static JavaRow serializable() {
        return BYTES;
    }

    /** An enum; the code depends on how it is mapped. */
    public static JavaRow enumeration(JdbcCode code) {
        return JavaRow.of(code);
    }

    /** The row of a time with {@code @Temporal}; empty if the type has no such part. */
    public static Optional<JavaRow> temporal(String javaType, String precision) {
        JavaRow asked =
                switch (precision) {
                    case "DATE" -> DATE;
                    case "TIME" -> TIME;
                    default -> TIMESTAMP;
                };
        if (javaType.equals("java.util.Date") || javaType.equals("java.util.Calendar")) {
            return Optional.of(asked);
        }
        Optional<JavaRow> own = row(javaType).filter(JavaRow::temporal);
        return own.filter(row -> row.precision() == asked.precision());
    }

    /** Whether {@code @TimeZoneStorage} means something for the type. */
    public static boolean isZoned(String javaType) {
        return ZONED.contains(javaType);
    }
}
