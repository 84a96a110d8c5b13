package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import java.util.List;

/** The types of random columns, in groups within which each can become any other. */
final class RandomTypes {
    static final List<ColumnType> NUMBERS = List.of(
            ColumnType.of("smallint"),
            ColumnType.of("integer"),
            ColumnType.of("bigint"),
            ColumnType.of("numeric", 10, 0),
            ColumnType.of("numeric", 12, 0),
            ColumnType.of("double precision"),
            ColumnType.of("character varying", 20),
            ColumnType.of("character varying", 255),
            ColumnType.of("text"));
    static final List<ColumnType> TIMES = List.of(
            ColumnType.of("date"),
            ColumnType.of("timestamp without time zone", 6),
            ColumnType.of("timestamp without time zone", 3),
            ColumnType.of("timestamp with time zone", 6));
    static final List<ColumnType> OTHERS = List.of(ColumnType.of("boolean"), ColumnType.of("uuid"));
    static final List<ColumnType> ARRAYS = List.of(
            ColumnType.of("integer").asArray(),
            ColumnType.of("bigint").asArray(),
            ColumnType.of("text").asArray(),
            ColumnType.of("character varying", 20).asArray(),
            ColumnType.of("numeric", 10, 0).asArray());

    private RandomTypes() {}

    static ColumnType any(RandomChoice choice) {
        return choice.pick(
                choice.chance(60) ? NUMBERS : choice.chance(50) ? TIMES : choice.chance(60) ? OTHERS : ARRAYS);
    }

    /** Types that a column of this one can get. */
    static List<ColumnType> beside(ColumnType type) {
        return List.of(NUMBERS, TIMES, ARRAYS).stream()
                .filter(group -> group.contains(type))
                .findFirst()
                .orElse(List.of(type));
    }
}
