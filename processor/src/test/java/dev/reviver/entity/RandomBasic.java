package dev.reviver.entity;

import java.util.List;

/**
 * A basic type, with what may stand beside it.
 *
 * @param annotations those that it needs
 * @param comparable whether it can be unique
 * @param value an SQL default, or nothing
 */
record RandomBasic(String type, List<String> annotations, boolean comparable, String value) {
    static final List<RandomBasic> ALL = List.of(
            plain("int", "7"),
            plain("Integer", "1"),
            plain("long", "5"),
            plain("Long", ""),
            plain("short", "2"),
            plain("byte", ""),
            plain("boolean", "true"),
            plain("Boolean", "false"),
            plain("char", "'x'"),
            plain("Character", ""),
            plain("float", ""),
            plain("double", "1.5"),
            plain("Double", ""),
            plain("String", "'none'"),
            plain("String", ""),
            plain("String", "upper('a')"),
            plain("java.math.BigDecimal", "0"),
            plain("java.math.BigInteger", ""),
            plain("java.time.LocalDate", "current_date"),
            plain("java.time.LocalTime", ""),
            plain("java.time.LocalDateTime", ""),
            plain("java.time.Instant", "now()"),
            plain("java.time.OffsetDateTime", ""),
            plain("java.time.ZonedDateTime", ""),
            plain("java.time.OffsetTime", ""),
            plain("java.time.Duration", ""),
            plain("java.time.Year", ""),
            plain("java.time.ZoneId", ""),
            plain("java.time.ZoneOffset", ""),
            plain("java.util.Date", ""),
            plain("java.util.Calendar", ""),
            plain("java.sql.Date", ""),
            plain("java.sql.Timestamp", ""),
            plain("java.sql.Time", ""),
            plain("java.util.UUID", ""),
            plain("java.util.Currency", ""),
            plain("java.util.Locale", ""),
            plain("java.net.URL", ""),
            plain("Class<?>", ""),
            plain("java.net.InetAddress", ""),
            plain("byte[]", ""),
            plain("char[]", ""),
            plain("Color", "1"),
            with("Color", "@Enumerated(EnumType.STRING)"),
            with("Color", "@Enumerated(EnumType.ORDINAL)"),
            with("Color", "@JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)"),
            with("java.util.Date", "@Temporal(TemporalType.DATE)"),
            with("java.util.Calendar", "@Temporal(TemporalType.TIMESTAMP)"),
            apart("String", "@Lob"),
            apart("byte[]", "@Lob"),
            apart("java.sql.Blob", ""),
            apart("java.sql.Clob", ""),
            apart("String[]", ""),
            apart("int[]", ""),
            apart("java.util.List<String>", ""),
            apart("java.util.Set<Integer>", ""),
            apart("Color[]", ""),
            apart("java.util.List<Color>", ""),
            apart("java.util.Map<String, String>", "@JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)"),
            apart("Doc", "@JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)"),
            with("StringBuilder", "@Convert(converter = Shout.class)"),
            with("String", "@Nationalized"),
            with("boolean", "@Convert(converter = org.hibernate.type.YesNoConverter.class)"),
            with("java.time.Duration", "@JdbcTypeCode(org.hibernate.type.SqlTypes.INTERVAL_SECOND)"),
            with("java.time.Instant", "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)")
                    .replaced("java.time.OffsetDateTime"),
            with("java.time.OffsetDateTime", "@TimeZoneStorage(TimeZoneStorageType.COLUMN)"),
            with("Integer", "@Formula(\"1 + 1\")"),
            with("String", "@Transient"),
            with("String", "@GeneratedColumn(\"'a'\")"),
            with("java.time.Instant", "@CreationTimestamp"),
            with("Long", "@JdbcTypeCode(org.hibernate.type.SqlTypes.NUMERIC)"),
            with("String", "@JdbcTypeCode(java.sql.Types.LONGVARCHAR)"),
            with("String", "@Collate(\"C\")"));

    private static RandomBasic plain(String type, String value) {
        return new RandomBasic(type, List.of(), true, value);
    }

    private static RandomBasic with(String type, String annotation) {
        return new RandomBasic(type, List.of(annotation), true, "");
    }

    private static RandomBasic apart(String type, String annotation) {
        return new RandomBasic(type, annotation.isEmpty() ? List.of() : List.of(annotation), false, "");
    }

    private RandomBasic replaced(String other) {
        return new RandomBasic(other, annotations, comparable, value);
    }

    /** Whether it has a column more for its zone; Hibernate finds neither at getters, and none at a quoted name. */
    boolean isOfTwoColumns() {
        return annotations.stream().anyMatch(one -> one.contains("TimeZoneStorageType.COLUMN"));
    }

    /** Whether there is nothing for {@code @Column} to say. */
    boolean isComputed() {
        return annotations.stream().anyMatch(one -> one.matches("@(Formula|Transient|GeneratedColumn).*"));
    }

    /** What {@code @Column} may say of its size. */
    List<String> sizes() {
        return switch (type) {
            case "String", "char[]", "byte[]", "StringBuilder", "Color", "java.util.Locale", "String[]" ->
                List.of("length = 20", "length = 3000", "length = 100000");
            case "java.math.BigDecimal", "java.time.Duration", "Long" ->
                List.of("precision = 12", "precision = 12, scale = 4", "scale = 3");
            case "double", "float", "java.math.BigInteger" -> List.of("precision = 12", "precision = 15");
            case "java.time.Instant", "java.time.LocalDateTime", "java.time.OffsetDateTime", "java.time.LocalTime" ->
                List.of("secondPrecision = 3", "precision = 2", "secondPrecision = 0");
            default -> List.of("");
        };
    }
}
