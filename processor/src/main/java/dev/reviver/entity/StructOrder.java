package dev.reviver.entity;

import dev.reviver.element.Marks;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The order of a composite type's attributes where no one says it: {@code hibernate.column_ordering_strategy}. */
enum StructOrder {
    /** What takes less room is first, then the alphabet decides: {@code ColumnOrderingStrategyStandard}. */
    BY_SIZE {
        @Override
        List<ColumnDraft> of(List<ColumnDraft> columns) {
            return sorted(columns, StructOrder::size);
        }

        @Override
        List<ColumnDraft> ofElements(List<ColumnDraft> columns) {
            return sorted(columns, StructOrder::sizeInElement);
        }
    },
    /** That of the embeddable: {@code legacy}. */
    AS_MAPPED {
        @Override
        List<ColumnDraft> of(List<ColumnDraft> columns) {
            return columns;
        }

        @Override
        List<ColumnDraft> ofElements(List<ColumnDraft> columns) {
            return columns;
        }
    };

    private static final int LEAST = 4;
    private static final int DOUBLE = 8;
    /** A length that nobody chose is the longest to Hibernate. */
    private static final int USUAL_LENGTH = 255;

    private static final int LONGEST_TEXT = 10_485_760;
    /** How many decimal digits Hibernate takes for a byte, which is more than fit. */
    private static final double DIGITS_OF_A_BYTE = Math.log(10) / Math.log(2) * 8;

    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("boolean", LEAST),
            Map.entry("smallint", LEAST),
            Map.entry("integer", LEAST),
            Map.entry("real", LEAST),
            Map.entry("date", LEAST),
            Map.entry("time without time zone", LEAST),
            Map.entry("time with time zone", LEAST),
            Map.entry("bigint", 8),
            Map.entry("double precision", LEAST),
            Map.entry("timestamp without time zone", 8),
            Map.entry("timestamp with time zone", 8),
            Map.entry("interval", 8),
            Map.entry("interval second", 8),
            Map.entry("uuid", 16),
            Map.entry("inet", 19));

    /** The columns in this order. */
    abstract List<ColumnDraft> of(List<ColumnDraft> columns);

    /** The same for the elements of an array, whose numbers Hibernate sorts before it knows how long they are. */
    abstract List<ColumnDraft> ofElements(List<ColumnDraft> columns);

    private static List<ColumnDraft> sorted(List<ColumnDraft> columns, ToIntFunction<ColumnDraft> size) {
        List<ColumnDraft> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingInt(size)
                .thenComparing(column -> column.physical().text()));
        return sorted;
    }

    private static int sizeInElement(ColumnDraft draft) {
        ColumnType type = draft.column().type();
        if (!type.array() && type.base().equals("double precision")) {
            return DOUBLE;
        }
        boolean duration = draft.site().element().asType().toString().endsWith("java.time.Duration");
        return duration && type.base().equals("numeric") ? Integer.MAX_VALUE : size(draft);
    }

    private static int size(ColumnDraft draft) {
        ColumnType type = draft.column().type();
        if (type.array()) {
            return Integer.MAX_VALUE;
        }
        return switch (type.base()) {
            case "character varying", "character" -> length(type.modifiers().get(0));
            case "numeric" -> Math.max(LEAST, (int) Math.ceil(type.modifiers().get(0) / DIGITS_OF_A_BYTE));
            case "text" -> length(written(draft));
            case "bytea" -> written(draft) == USUAL_LENGTH ? Integer.MAX_VALUE : length(written(draft));
            default -> SIZES.getOrDefault(type.base(), Integer.MAX_VALUE);
        };
    }

    /** The length that the column's type does not show. */
    private static int written(ColumnDraft draft) {
        return Marks.of(draft.site().element())
                .jpa("Column")
                .map(mark -> mark.number("length", USUAL_LENGTH))
                .orElse(USUAL_LENGTH);
    }

    private static int length(int length) {
        return length == USUAL_LENGTH ? LONGEST_TEXT : Math.max(LEAST, length);
    }
}
