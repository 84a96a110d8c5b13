package dev.reviver.type;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Marks;
import java.util.Optional;

/** Reads {@code @TimeZoneStorage}: what becomes of the zone of a time. PostgreSQL keeps none by itself. */
public final class TimeZones {
    private TimeZones() {}

    private static String storage(Marks marks) {
        return marks.hibernate("TimeZoneStorage")
                .map(mark -> mark.constant("value"))
                .orElse("");
    }

    /** Whether the zone's offset stands in a column of its own. */
    public static boolean hasColumn(Attribute attribute) {
        if (!attribute.marks().hasHibernate("TimeZoneStorage")) {
            return false;
        }
        String storage = storage(attribute.marks());
        return (storage.equals("COLUMN") || storage.equals("AUTO"))
                && TypeMapping.isZoned(JavaTypes.nameOf(attribute.type()));
    }

    /** The row of a zoned type with that storage. */
    public static Optional<JavaRow> row(String javaType, Marks marks) {
        Optional<JavaRow> row = TypeMapping.row(javaType);
        boolean time = javaType.equals("java.time.OffsetTime");
        return row.map(r -> switch (storage(marks)) {
            case "NATIVE" -> r.withCode(time ? JdbcCode.TIME_WITH_TIMEZONE : JdbcCode.TIMESTAMP_WITH_TIMEZONE);
            case "NORMALIZE" -> r.withCode(time ? JdbcCode.TIME : JdbcCode.TIMESTAMP);
            default -> r;
        });
    }
}
