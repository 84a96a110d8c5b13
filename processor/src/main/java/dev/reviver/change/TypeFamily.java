package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import java.util.Map;

/**
 * Types between which PostgreSQL compares without help: when a column moves within one, the keys, indexes and foreign keys
 * on it stay valid and come along.
 */
enum TypeFamily {
    INTEGER,
    NUMERIC,
    FLOAT,
    TEXT,
    CHARACTER,
    BOOLEAN,
    DATE,
    TIMESTAMP,
    TIMESTAMP_WITH_ZONE,
    TIME,
    INTERVAL,
    BITS,
    JSON,
    JSONB,
    /** Any other, and every array; two of these are one family only if they are one type. */
    OTHER;

    private static final Map<String, TypeFamily> BY_BASE = Map.ofEntries(
            Map.entry("smallint", INTEGER),
            Map.entry("integer", INTEGER),
            Map.entry("bigint", INTEGER),
            Map.entry("numeric", NUMERIC),
            Map.entry("real", FLOAT),
            Map.entry("double precision", FLOAT),
            Map.entry("text", TEXT),
            Map.entry("character varying", TEXT),
            Map.entry("character", CHARACTER),
            Map.entry("boolean", BOOLEAN),
            Map.entry("date", DATE),
            Map.entry("timestamp without time zone", TIMESTAMP),
            Map.entry("timestamp with time zone", TIMESTAMP_WITH_ZONE),
            Map.entry("time without time zone", TIME),
            Map.entry("interval", INTERVAL),
            Map.entry("bit varying", BITS),
            Map.entry("json", JSON),
            Map.entry("jsonb", JSONB));

    static TypeFamily of(ColumnType type) {
        return type.array() ? OTHER : BY_BASE.getOrDefault(type.base(), OTHER);
    }

    boolean isText() {
        return this == TEXT || this == CHARACTER;
    }

    /** Whether it is cut to whole days or seconds without an error. */
    boolean isMoment() {
        return this == DATE || isTime();
    }

    /** Whether a modifier is a number of fractional digits of a second. */
    boolean isTime() {
        return this == TIMESTAMP || this == TIMESTAMP_WITH_ZONE || this == TIME || this == INTERVAL;
    }
}
