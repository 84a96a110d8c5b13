package dev.reviver.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A composite type of PostgreSQL: {@code CREATE TYPE address AS (street character varying(255), zip integer)}. The order of
 * its attributes matters: JDBC reads and writes a value by it.
 *
 * @param qualifiedName where it is
 * @param attributes what a value is made of, in order
 * @param comment the text of {@code COMMENT ON TYPE}
 */
public record CompositeType(QualifiedName qualifiedName, List<Attribute> attributes, Optional<String> comment)
        implements Placed {

    /**
     * A part of each value. It always may be null, and has no default.
     *
     * @param comment the text of {@code COMMENT ON COLUMN}
     */
    public record Attribute(String name, ColumnType type, Optional<String> comment) {
        public Attribute {
            Identifier.require("attribute", name);
        }

        /** Another name for the same. */
        public Attribute withName(String other) {
            return new Attribute(other, type, comment);
        }

        /** The same of another type. */
        public Attribute withType(ColumnType other) {
            return new Attribute(name, other, comment);
        }

        /** The same without its comment. */
        public Attribute bare() {
            return new Attribute(name, type, Optional.empty());
        }
    }

    public CompositeType {
        attributes = List.copyOf(attributes);
        Set<String> names = new HashSet<>();
        for (Attribute attribute : attributes) {
            if (!names.add(attribute.name())) {
                throw new IllegalArgumentException(
                        "composite type " + qualifiedName + " has attribute " + attribute.name() + " twice");
            }
        }
    }

    /** The same type under another name, perhaps in another place. */
    public CompositeType withName(QualifiedName other) {
        return new CompositeType(other, attributes, comment);
    }

    /** The type of that name with other attributes. */
    public CompositeType withAttributes(List<Attribute> other) {
        return new CompositeType(qualifiedName, other, comment);
    }

    @Override
    public CompositeType withComment(Optional<String> other) {
        return new CompositeType(qualifiedName, attributes, other);
    }

    /** The type of a column that holds such values. */
    public ColumnType columnType() {
        return ColumnType.named(qualifiedName);
    }

    /** The attribute of that name. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** Whether one has all attributes of the other, in the same places: then more can be added behind them, or taken off. */
    public boolean isBeginningOf(CompositeType longer) {
        int shared = attributes.size();
        return shared <= longer.attributes.size()
                && bare(attributes).equals(bare(longer.attributes).subList(0, shared));
    }

    private static List<Attribute> bare(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::bare).toList();
    }

    /** The same types, each behind those of which it has attributes. */
    public static List<CompositeType> inOrder(List<CompositeType> types) {
        Map<String, CompositeType> byName = new HashMap<>();
        types.forEach(type -> byName.put(type.columnType().base(), type));
        Set<CompositeType> ordered = new LinkedHashSet<>();
        types.forEach(type -> place(type, byName, new HashSet<>(), ordered));
        return new ArrayList<>(ordered);
    }

    private static void place(
            CompositeType type,
            Map<String, CompositeType> byName,
            Set<CompositeType> around,
            Set<CompositeType> ordered) {
        if (!around.add(type)) {
            throw new IllegalArgumentException("composite type " + type.qualifiedName() + " contains itself");
        }
        for (Attribute attribute : type.attributes) {
            CompositeType part = byName.get(attribute.type().base());
            if (part != null && !ordered.contains(part)) {
                place(part, byName, around, ordered);
            }
        }
        around.remove(type);
        ordered.add(type);
    }

    @Override
    public int depth() {
        return -6;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.compositeType(this);
    }
}
