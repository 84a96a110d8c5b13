package dev.reviver.entity;

import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column types of Java's basic types, one row a type: what Hibernate ORM 7.4 makes of them on PostgreSQL
 * ({@code PostgreSQLDialect} and the {@code JavaType}s), found by running it.
 */
final class TypeMapping {
    /** The longest {@code character varying}; beyond, Hibernate takes {@code text}. */
    private static final int MAX_VARCHAR = 10_485_760;
    /** The bits of precision up to which {@code float(n)} is {@code real}, and the most it can have. */
    private static final int REAL_BITS = 24;

    private static final int MAX_FLOAT_BITS = 53;

    /** A type that depends on the size; empty if PostgreSQL has none of that size. */
    private interface Row {
        Optional<ColumnType> type(Size size);
    }

    private static final Map<String, Row> ROWS = Map.ofEntries(
            Map.entry("boolean", fixed("boolean")),
            Map.entry("java.lang.Boolean", fixed("boolean")),
            Map.entry("byte", fixed("smallint")),
            Map.entry("java.lang.Byte", fixed("smallint")),
            Map.entry("short", fixed("smallint")),
            Map.entry("java.lang.Short", fixed("smallint")),
            Map.entry("int", fixed("integer")),
            Map.entry("java.lang.Integer", fixed("integer")),
            Map.entry("long", fixed("bigint")),
            Map.entry("java.lang.Long", fixed("bigint")),
            Map.entry("float", floating("real")),
            Map.entry("java.lang.Float", floating("real")),
            Map.entry("double", floating("double precision")),
            Map.entry("java.lang.Double", floating("double precision")),
            Map.entry("char", character()),
            Map.entry("java.lang.Character", character()),
            Map.entry("java.math.BigDecimal", numeric(38, 2)),
            Map.entry("java.math.BigInteger", numeric(38, 0)),
            Map.entry("java.lang.String", varying(255)),
            Map.entry("char[]", varying(255)),
            Map.entry("byte[]", fixed("bytea")),
            Map.entry("java.util.UUID", fixed("uuid")),
            Map.entry("java.util.Currency", varying(3)),
            Map.entry("java.util.Locale", varying(255)),
            Map.entry("java.util.TimeZone", varying(255)),
            Map.entry("java.time.ZoneId", varying(255)),
            Map.entry("java.time.ZoneOffset", varying(6)),
            Map.entry("java.lang.Class", varying(255)),
            Map.entry("java.net.URL", varying(255)),
            Map.entry("java.net.InetAddress", fixed("inet")),
            Map.entry("java.time.Duration", numeric(21, 0)),
            Map.entry("java.time.Year", fixed("integer")),
            Map.entry("java.time.LocalDate", fixed("date")),
            Map.entry("java.time.LocalTime", temporal("time without time zone", 0)),
            Map.entry("java.time.OffsetTime", temporal("time without time zone", 0)),
            Map.entry("java.time.LocalDateTime", temporal("timestamp without time zone", 6)),
            Map.entry("java.time.OffsetDateTime", temporal("timestamp with time zone", 6)),
            Map.entry("java.time.ZonedDateTime", temporal("timestamp with time zone", 6)),
            Map.entry("java.time.Instant", temporal("timestamp with time zone", 6)),
            Map.entry("java.util.Date", temporal("timestamp without time zone", 6)),
            Map.entry("java.util.Calendar", temporal("timestamp without time zone", 6)),
            Map.entry("java.sql.Date", fixed("date")),
            Map.entry("java.sql.Time", temporal("time without time zone", 0)),
            Map.entry("java.sql.Timestamp", temporal("timestamp without time zone", 6)),
            Map.entry("java.sql.Blob", fixed("oid")),
            Map.entry("java.sql.Clob", fixed("oid")),
            Map.entry("java.io.Serializable", fixed("bytea")));

    /** The types that {@code @Lob} turns into a large object, of which PostgreSQL keeps the {@code oid}. */
    private static final List<String> LARGE =
            List.of("java.lang.String", "char[]", "byte[]", "java.io.Serializable", "java.sql.Blob", "java.sql.Clob");

    private static final Row DATE = fixed("date");
    private static final Row TIME = temporal("time without time zone", 0);
    private static final Row TIMESTAMP = temporal("timestamp without time zone", 6);
    private static final Row ENUM_NAME = varying(255);
    private static final Row ENUM_ORDINAL = fixed("smallint");

    private TypeMapping() {}

    /** Whether {@code javaType} ({@code int}, {@code byte[]}, {@code java.lang.String}) has a row. */
    static boolean knows(String javaType) {
        return ROWS.containsKey(javaType);
    }

    /** The column type; empty if there is none of that size. The type must be known. */
    static Optional<ColumnType> of(String javaType, Size size) {
        Row row = ROWS.get(javaType);
        return row == null ? Optional.empty() : row.type(size);
    }

    /** The column type with {@code @Lob}; empty if the type cannot be a large object. */
    static Optional<ColumnType> large(String javaType) {
        return LARGE.contains(javaType) ? Optional.of(ColumnType.of("oid")) : Optional.empty();
    }

    /** The column type of a {@code Date} or {@code Calendar} with {@code @Temporal}; empty for other types. */
    static Optional<ColumnType> temporal(String javaType, String precision, Size size) {
        if (!javaType.equals("java.util.Date") && !javaType.equals("java.util.Calendar")) {
            return Optional.empty();
        }
        return switch (precision) {
            case "DATE" -> DATE.type(size);
            case "TIME" -> TIME.type(size);
            default -> TIMESTAMP.type(size);
        };
    }

    /** The column type of an enum, kept by name or by ordinal. */
    static Optional<ColumnType> enumeration(boolean byName, Size size) {
        return byName ? ENUM_NAME.type(size) : ENUM_ORDINAL.type(size);
    }

    private static Row fixed(String base) {
        return size -> Optional.of(ColumnType.of(base));
    }

    private static Row varying(int length) {
        return size -> {
            int asked = size.length().orElse(length);
            return Optional.of(
                    asked < 1 || asked > MAX_VARCHAR
                            ? ColumnType.of("text")
                            : ColumnType.of("character varying", asked));
        };
    }

    private static Row character() {
        return size -> Optional.of(ColumnType.of("character", size.length().orElse(1)));
    }

    private static Row numeric(int precision, int scale) {
        return size -> Optional.of(
                size.precision().isPresent()
                        ? ColumnType.of("numeric", size.precision().getAsInt(), size.scale())
                        : ColumnType.of("numeric", precision, scale));
    }

    private static Row temporal(String base, int digits) {
        return size -> Optional.of(ColumnType.of(base, size.secondPrecision().orElse(digits)));
    }

    /** Hibernate gives {@code float} the decimal digits in bits; PostgreSQL has two sizes of it. */
    private static Row floating(String base) {
        return size -> {
            if (size.precision().isEmpty()) {
                return Optional.of(ColumnType.of(base));
            }
            double bits = Math.ceil(size.precision().getAsInt() * (Math.log(10) / Math.log(2)));
            return bits > MAX_FLOAT_BITS
                    ? Optional.empty()
                    : Optional.of(ColumnType.of(bits <= REAL_BITS ? "real" : "double precision"));
        };
    }
}
