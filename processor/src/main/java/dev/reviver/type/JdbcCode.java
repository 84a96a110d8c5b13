package dev.reviver.type;

import dev.reviver.schema.ColumnType;
import java.util.Optional;

/**
 * The type codes of {@code org.hibernate.type.SqlTypes}, each with the column type that {@code PostgreSQLDialect} has
 * for it. Codes that PostgreSQL cannot tell apart are one constant.
 */
public enum JdbcCode {
    BOOLEAN,
    SMALLINT,
    /** PostgreSQL has no such type; Hibernate still tells it from {@link #SMALLINT}, for a boolean's check. */
    TINYINT,
    INTEGER,
    BIGINT,
    FLOAT,
    REAL,
    NUMERIC,
    CHAR,
    VARCHAR,
    LONGVARCHAR,
    /** {@code LONG32VARCHAR} and {@code LONG32NVARCHAR}. */
    TEXT,
    /** All binary types, but large objects. */
    BINARY,
    BLOB,
    CLOB,
    DATE,
    TIME,
    TIME_WITH_TIMEZONE,
    TIMESTAMP,
    TIMESTAMP_WITH_TIMEZONE,
    INTERVAL_SECOND,
    UUID,
    JSON,
    XML,
    INET,
    /** A PostgreSQL enum type of the enum's constants, sorted by name. */
    NAMED_ENUM,
    /** The same in the order of their declaration. */
    NAMED_ORDINAL_ENUM,
    VECTOR,
    VECTOR_FLOAT16,
    VECTOR_BINARY,
    SPARSE_VECTOR;

    /** {@code SqlTypes.JSON}, other than {@code JSON_ARRAY}. */
    public static final int JSON_OBJECT = 3001;

    /** The constant for a number of {@code SqlTypes}; empty if PostgreSQL has no column type for it. */
    public static Optional<JdbcCode> of(int number) {
        return Optional.ofNullable(
                switch (number) {
                    case 16, -7 -> BOOLEAN;
                    case 5 -> SMALLINT;
                    case -6 -> TINYINT;
                    case 4 -> INTEGER;
                    case -5 -> BIGINT;
                    case 6, 8 -> FLOAT;
                    case 7 -> REAL;
                    case 2, 3, 3015 -> NUMERIC;
                    case 1, -15 -> CHAR;
                    case 12, -9 -> VARCHAR;
                    case -1, -16 -> LONGVARCHAR;
                    case 4001, 4002 -> TEXT;
                    case -2, -3, -4, 4003 -> BINARY;
                    case 2004, 3004 -> BLOB;
                    case 2005, 2011, 3005, 3006 -> CLOB;
                    case 91, 3010 -> DATE;
                    case 92, 3007, 3011 -> TIME;
                    case 2013, 3013 -> TIME_WITH_TIMEZONE;
                    case 93, 3008, 3009 -> TIMESTAMP;
                    case 2014, 3003, 3012, 3014 -> TIMESTAMP_WITH_TIMEZONE;
                    case 3100 -> INTERVAL_SECOND;
                    case 3000 -> UUID;
                    case 3001, 3018 -> JSON;
                    case 2009, 3019 -> XML;
                    case 3002 -> INET;
                    case 6001 -> NAMED_ENUM;
                    case 6003 -> NAMED_ORDINAL_ENUM;
                    case 10_000, 10_002 -> VECTOR;
                    case 10_005 -> VECTOR_FLOAT16;
                    case 10_004 -> VECTOR_BINARY;
                    case 10_007 -> SPARSE_VECTOR;
                    default -> null;
                });
    }

    /** The column type; empty if PostgreSQL has none of that size. */
    public Optional<ColumnType> type(ColumnSize size) {
        return switch (this) {
            case BOOLEAN -> fixed("boolean");
            case SMALLINT, TINYINT -> fixed("smallint");
            case INTEGER -> fixed("integer");
            case BIGINT -> fixed("bigint");
            case FLOAT -> size.floating();
            case REAL -> fixed("real");
            case NUMERIC -> size.numeric();
            case CHAR -> Optional.of(ColumnType.of("character", size.length(ColumnSize.OWN_LENGTH)));
            case VARCHAR -> ColumnSize.varying(size.length(ColumnSize.OWN_LENGTH));
            case LONGVARCHAR -> ColumnSize.varying(size.length(32_600));
            case TEXT -> fixed("text");
            case BINARY -> fixed("bytea");
            case BLOB, CLOB -> fixed("oid");
            case DATE -> fixed("date");
            case TIME -> size.temporal("time without time zone");
            case TIME_WITH_TIMEZONE -> size.temporal("time with time zone");
            case TIMESTAMP -> size.temporal("timestamp without time zone");
            case TIMESTAMP_WITH_TIMEZONE -> size.temporal("timestamp with time zone");
            case INTERVAL_SECOND -> size.interval();
            case UUID -> fixed("uuid");
            case JSON -> fixed("jsonb");
            case XML -> fixed("xml");
            case INET -> fixed("inet");
            case NAMED_ENUM, NAMED_ORDINAL_ENUM -> Optional.empty();
            case VECTOR -> size.array("vector");
            case VECTOR_FLOAT16 -> size.array("halfvec");
            case VECTOR_BINARY -> size.array("bit");
            case SPARSE_VECTOR -> size.array("sparsevec");
        };
    }

    /** Whether values are whole numbers, so that Hibernate checks enums and booleans as such. */
    public boolean isIntegral() {
        return switch (this) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    /** Whether values are text, so that Hibernate checks enums and booleans as such. */
    public boolean isText() {
        return switch (this) {
            case CHAR, VARCHAR, LONGVARCHAR -> true;
            default -> false;
        };
    }

    /** What {@code @Lob} makes of it, if Hibernate takes it as the type's own choice. */
    public JdbcCode asLob() {
        return switch (this) {
            case CHAR, VARCHAR -> CLOB;
            case BINARY -> BLOB;
            default -> this;
        };
    }

    private static Optional<ColumnType> fixed(String base) {
        return Optional.of(ColumnType.of(base));
    }
}
