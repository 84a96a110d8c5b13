package dev.reviver.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JDBC types that settings of Hibernate choose for some Java types, unless a mapping asks for another ({@code
 * MappingSettings}, {@code ConfigurationHelper}).
 *
 * @param codes the JDBC types by the names of the Java types
 */
public record PreferredTypes(SortedMap<String, JdbcCode> codes) {
    /** What Hibernate prefers by itself. */
    public static final PreferredTypes USUAL = new PreferredTypes(new TreeMap<>());

    private static final Map<String, List<String>> JAVA_TYPES = Map.of(
            "hibernate.type.preferred_boolean_jdbc_type", List.of("boolean", "java.lang.Boolean"),
            "hibernate.type.preferred_uuid_jdbc_type", List.of("java.util.UUID"),
            "hibernate.type.preferred_duration_jdbc_type", List.of("java.time.Duration"),
            "hibernate.type.preferred_instant_jdbc_type", List.of("java.time.Instant"));

    /** The numbers of the names that make sense for one of them ({@code SqlTypes}). */
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("BOOLEAN", 16),
            Map.entry("BIT", -7),
            Map.entry("TINYINT", -6),
            Map.entry("SMALLINT", 5),
            Map.entry("INTEGER", 4),
            Map.entry("BIGINT", -5),
            Map.entry("NUMERIC", 2),
            Map.entry("DECIMAL", 3),
            Map.entry("CHAR", 1),
            Map.entry("NCHAR", -15),
            Map.entry("VARCHAR", 12),
            Map.entry("NVARCHAR", -9),
            Map.entry("BINARY", -2),
            Map.entry("VARBINARY", -3),
            Map.entry("UUID", 3000),
            Map.entry("DURATION", 3015),
            Map.entry("INTERVAL_SECOND", 3100),
            Map.entry("TIMESTAMP", 93),
            Map.entry("TIMESTAMP_WITH_TIMEZONE", 2014),
            Map.entry("TIMESTAMP_UTC", 3003),
            Map.entry("INSTANT", 3008));

    public PreferredTypes {
        codes = new TreeMap<>(codes);
    }

    /** What the settings say. */
    public static PreferredTypes of(Map<String, String> settings) {
        SortedMap<String, JdbcCode> codes = new TreeMap<>();
        JAVA_TYPES.forEach((setting, types) -> parse(settings.getOrDefault(setting, ""))
                .ifPresent(code -> types.forEach(type -> codes.put(type, code))));
        return new PreferredTypes(codes);
    }

    /** Whether it is one of these settings. */
    public static boolean isSetting(String key) {
        return JAVA_TYPES.containsKey(key);
    }

    /** The type for the value of a setting, which is the name or the number of a constant; empty if it has none here. */
    public static Optional<JdbcCode> parse(String value) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        Integer number = text.matches("-?\\d{1,5}") ? Integer.valueOf(text) : NUMBERS.get(text);
        return Optional.ofNullable(number).filter(NUMBERS::containsValue).flatMap(JdbcCode::of);
    }

    /** What is preferred for the Java type. */
    public Optional<JdbcCode> code(String javaType) {
        return Optional.ofNullable(codes.get(javaType));
    }

    /** The row with the type that is preferred for the Java type. */
    public JavaRow of(String javaType, JavaRow row) {
        return code(javaType).map(row::withCode).orElse(row);
    }
}
