package dev.reviver.entity;

import dev.reviver.schema.ColumnType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The type codes of {@code org.hibernate.type.SqlTypes}, each with the column type that {@code PostgreSQLDialect} has
 * for it. Codes that PostgreSQL cannot tell apart are one constant.
 */
enum JdbcCode {
    BOOLEAN(fixed("boolean"), 16, -7),
    SMALLINT(fixed("smallint"), 5),
    /** PostgreSQL has no such type; Hibernate still tells it from {@link #SMALLINT}, for a boolean's check. */
    TINYINT(fixed("smallint"), -6),
    INTEGER(fixed("integer"), 4),
    BIGINT(fixed("bigint"), -5),
    FLOAT(ColumnSize::floating, 6, 8),
    REAL(fixed("real"), 7),
    NUMERIC(ColumnSize::numeric, 2, 3, 3015),
    CHAR(size -> Optional.of(ColumnType.of("character", size.length(ColumnSize.OWN_LENGTH))), 1, -15),
    VARCHAR(size -> ColumnSize.varying(size.length(ColumnSize.OWN_LENGTH)), 12, -9),
    LONGVARCHAR(size -> ColumnSize.varying(size.length(32_600)), -1, -16),
    /** {@code LONG32VARCHAR} and {@code LONG32NVARCHAR}. */
    TEXT(fixed("text"), 4001, 4002),
    /** All binary types, but large objects. */
    BINARY(fixed("bytea"), -2, -3, -4, 4003),
    BLOB(fixed("oid"), 2004, 3004),
    CLOB(fixed("oid"), 2005, 2011, 3005, 3006),
    DATE(fixed("date"), 91, 3010),
    TIME(size -> size.temporal("time without time zone"), 92, 3007, 3011),
    TIME_WITH_TIMEZONE(size -> size.temporal("time with time zone"), 2013, 3013),
    TIMESTAMP(size -> size.temporal("timestamp without time zone"), 93, 3008, 3009),
    TIMESTAMP_WITH_TIMEZONE(size -> size.temporal("timestamp with time zone"), 2014, 3003, 3012, 3014),
    INTERVAL_SECOND(ColumnSize::interval, 3100),
    UUID(fixed("uuid"), 3000),
    JSON(fixed("jsonb"), 3001, 3018),
    XML(fixed("xml"), 2009, 3019),
    INET(fixed("inet"), 3002),
    /** A PostgreSQL enum type of the enum's constants, sorted by name. */
    NAMED_ENUM(size -> Optional.empty(), 6001),
    /** The same in the order of their declaration. */
    NAMED_ORDINAL_ENUM(size -> Optional.empty(), 6003),
    VECTOR(ColumnSize.array("vector"), 10_000, 10_002),
    VECTOR_FLOAT16(ColumnSize.array("halfvec"), 10_005),
    VECTOR_BINARY(ColumnSize.array("bit"), 10_004),
    SPARSE_VECTOR(ColumnSize.array("sparsevec"), 10_007);

    private static final Map<Integer, JdbcCode> BY_NUMBER = Arrays.stream(values())
            .flatMap(code -> Arrays.stream(code.numbers).mapToObj(number -> Map.entry(number, code)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Function<ColumnSize, Optional<ColumnType>> type;
    private final int[] numbers;

    JdbcCode(Function<ColumnSize, Optional<ColumnType>> type, int... numbers) {
        this.type = type;
        this.numbers = numbers;
    }

    /** The constant for a number of {@code SqlTypes}; empty if PostgreSQL has no column type for it. */
    static Optional<JdbcCode> of(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /** The column type; empty if PostgreSQL has none of that size. */
    Optional<ColumnType> type(ColumnSize size) {
        return type.apply(size);
    }

    /** Whether values are whole numbers, so that Hibernate checks enums and booleans as such. */
    boolean isIntegral() {
        return switch (this) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    /** Whether values are text, so that Hibernate checks enums and booleans as such. */
    boolean isText() {
        return switch (this) {
            case CHAR, VARCHAR, LONGVARCHAR -> true;
            default -> false;
        };
    }

    /** What {@code @Lob} makes of it, if Hibernate takes it as the type's own choice. */
    JdbcCode asLob() {
        return switch (this) {
            case CHAR, VARCHAR -> CLOB;
            case BINARY -> BLOB;
            default -> this;
        };
    }

    private static Function<ColumnSize, Optional<ColumnType>> fixed(String base) {
        return size -> Optional.of(ColumnType.of(base));
    }
}
