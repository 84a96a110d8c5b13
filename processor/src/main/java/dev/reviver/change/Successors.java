package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each table, column and sequence of the older model is called once all renames are done: as its successor in the
 * newer model, found by hint or by name, or, if it has none and its name is needed, by a name aside.
 *
 * @param tables by name in the older model
 * @param sequences by name in the older model, only those whose name changes
 * @param types likewise: enum types and composite types
 * @param parts likewise: values of enum types and attributes of composite types, by the type's name in the older model
 */
record Successors(
        Map<QualifiedName, Successor> tables,
        Map<QualifiedName, QualifiedName> sequences,
        Map<QualifiedName, QualifiedName> types,
        Map<QualifiedName, Map<String, String>> parts) {
    /**
     * A table after the renames.
     *
     * @param from as it was
     * @param name what it is called
     * @param columns what its columns are called, only those whose name changes
     * @param to what it is to become; empty if it is to be dropped
     */
    record Successor(Table from, QualifiedName name, Map<String, String> columns, Optional<Table> to) {
        /** Whether it is the same in both models, as far as it can tell without looking at other tables. */
        boolean isSame() {
            return columns.isEmpty() && to.filter(from::equals).isPresent();
        }

        /** What a column is called. */
        String column(String former) {
            return columns.getOrDefault(former, former);
        }
    }

    /** What a type is called. */
    QualifiedName type(QualifiedName former) {
        return types.getOrDefault(former, former);
    }

    /** What a value of an enum type is called. */
    String enumValue(QualifiedName type, String former) {
        return parts.getOrDefault(type, Map.of()).getOrDefault(former, former);
    }

    /** Finds them. */
    static Successors of(Schema from, Schema to, Renames renames, GeneratedNames names) {
        return new Finder(from, to, names).find(renames);
    }

    private static final class Finder {
        private final Map<QualifiedName, Table> fromTables = new LinkedHashMap<>();
        private final Map<QualifiedName, Table> toTables = new HashMap<>();
        private final Map<QualifiedName, Sequence> fromSequences = new LinkedHashMap<>();
        private final Map<QualifiedName, Sequence> toSequences = new HashMap<>();
        private final Map<QualifiedName, Placed> fromTypes = new LinkedHashMap<>();
        private final Map<QualifiedName, Placed> toTypes = new HashMap<>();
        private final GeneratedNames names;

        private final Map<QualifiedName, QualifiedName> typeHints = new LinkedHashMap<>();
        private final Map<QualifiedName, Map<String, String>> partHints = new HashMap<>();
        private final Map<QualifiedName, QualifiedName> tableHints = new LinkedHashMap<>();
        private final Map<QualifiedName, QualifiedName> sequenceHints = new LinkedHashMap<>();
        private final Map<QualifiedName, Map<String, String>> columnHints = new HashMap<>();
        private final Map<QualifiedName, Set<String>> replacedColumns = new HashMap<>();

        Finder(Schema from, Schema to, GeneratedNames names) {
            from.tables().forEach(table -> fromTables.put(table.qualifiedName(), table));
            to.tables().forEach(table -> toTables.put(table.qualifiedName(), table));
            from.sequences().forEach(sequence -> fromSequences.put(sequence.qualifiedName(), sequence));
            to.sequences().forEach(sequence -> toSequences.put(sequence.qualifiedName(), sequence));
            types(from).forEach(type -> fromTypes.put(type.qualifiedName(), type));
            types(to).forEach(type -> toTypes.put(type.qualifiedName(), type));
            this.names = names;
        }

        private static Stream<Placed> types(Schema schema) {
            return Stream.of(schema.enumTypes(), schema.compositeTypes()).flatMap(List::stream);
        }

        Successors find(Renames renames) {
            renames.hints().forEach(hint -> hint.to().ifPresent(latter -> readTable(hint.from(), latter)));
            renames.hints().forEach(hint -> hint.to().ifPresent(latter -> readColumn(hint.from(), latter)));
            renames.replaced().forEach(path -> path.column().ifPresent(column -> replacedColumns
                    .computeIfAbsent(path.table(), table -> new HashSet<>())
                    .add(column)));
            requireOneToOne(tableHints);
            requireOneToOne(sequenceHints);
            requireOneToOne(typeHints);
            partHints.values().forEach(Finder::requireOneToOne);
            columnHints.values().forEach(Finder::requireOneToOne);
            Map<QualifiedName, Successor> tables = new LinkedHashMap<>();
            Set<QualifiedName> taken = new HashSet<>(tableHints.values());
            for (Table table : fromTables.values()) {
                tables.put(table.qualifiedName(), successor(table, taken));
            }
            followTables();
            return new Successors(tables, sequenceHints, typeHints, partHints);
        }

        private void readTable(Renames.Path former, Renames.Path latter) {
            Optional<QualifiedName> from = former.column().isEmpty()
                    ? Optional.of(former.table())
                    : former.asQualifiedTable().filter(name -> !isColumn(former));
            if (from.isEmpty()) {
                return;
            }
            QualifiedName target = target(from.get(), latter);
            if (fromTables.containsKey(from.get()) && toTables.containsKey(target)) {
                tableHints.put(from.get(), target);
            } else if (fromSequences.containsKey(from.get()) && toSequences.containsKey(target)) {
                sequenceHints.put(from.get(), target);
            } else if (fromTypes.containsKey(from.get()) && toTypes.containsKey(target)) {
                typeHints.put(from.get(), target);
            }
        }

        private boolean isColumn(Renames.Path path) {
            Table table = fromTables.get(path.table());
            return table != null && path.column().flatMap(table::column).isPresent();
        }

        /** The right side of {@code blog.post=article} and of {@code blog.post=blog.article}. */
        private static QualifiedName target(QualifiedName from, Renames.Path latter) {
            QualifiedName written = latter.asQualifiedTable().orElse(latter.table());
            QualifiedName target = written.schema().isPresent() ? written : from.withName(written.name());
            if (!target.schema().equals(from.schema())) {
                throw new IllegalArgumentException("the rename " + from + "=" + latter
                        + " leads to another database schema; only the name within "
                        + from.schema().orElse("the schema")
                        + " can change");
            }
            return target;
        }

        /** A value of an enum type, or an attribute of a composite type, is addressed like a column. */
        private void readPart(QualifiedName former, String from, String to) {
            QualifiedName type = olderName(former, fromTypes, typeHints);
            Placed before = fromTypes.get(type);
            Placed after = toTypes.get(typeHints.getOrDefault(type, type));
            if (before != null
                    && after != null
                    && before.getClass() == after.getClass()
                    && parts(before).contains(from)
                    && parts(after).contains(to)) {
                partHints.computeIfAbsent(type, key -> new LinkedHashMap<>()).put(from, to);
            }
        }

        private static List<String> parts(Placed type) {
            if (type instanceof EnumType enumType) {
                return enumType.values();
            }
            return type instanceof CompositeType composite
                    ? composite.attributes().stream()
                            .map(CompositeType.Attribute::name)
                            .toList()
                    : List.of();
        }

        /** The table of a column, or the type of a value, may be written under its older or its newer name. */
        private static QualifiedName olderName(
                QualifiedName written, Map<QualifiedName, ?> older, Map<QualifiedName, QualifiedName> hints) {
            return older.containsKey(written)
                    ? written
                    : hints.entrySet().stream()
                            .filter(hint -> hint.getValue().equals(written))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(written);
        }

        private void readColumn(Renames.Path former, Renames.Path latter) {
            if (former.column().isEmpty()) {
                return;
            }
            String from = former.column().get();
            String to = latter.column().orElse(latter.table().name());
            readPart(former.table(), from, to);
            QualifiedName tableFrom = olderName(former.table(), fromTables, tableHints);
            QualifiedName tableTo = tableHints.getOrDefault(tableFrom, tableFrom);
            Table fromTable = fromTables.get(tableFrom);
            Table toTable = toTables.get(tableTo);
            if (fromTable == null || toTable == null || !isColumn(new Renames.Path(tableFrom, former.column()))) {
                return;
            }
            if (latter.column().isPresent()
                    && !latter.table().equals(tableFrom)
                    && !latter.table().equals(tableTo)) {
                throw new IllegalArgumentException("the rename " + former + "=" + latter
                        + " leads to another table; a column can change its name only within " + tableTo);
            }
            if (toTable.column(to).isPresent()) {
                columnHints
                        .computeIfAbsent(tableFrom, name -> new LinkedHashMap<>())
                        .put(from, to);
            }
        }

        private static <T> void requireOneToOne(Map<T, T> hints) {
            Set<T> targets = new HashSet<>();
            hints.forEach((from, to) -> {
                if (!targets.add(to)) {
                    throw new IllegalArgumentException("two renames to " + to + ", one of them from " + from);
                }
            });
        }

        private Successor successor(Table table, Set<QualifiedName> taken) {
            QualifiedName name = table.qualifiedName();
            QualifiedName target = tableHints.get(name);
            if (target == null && !taken.contains(name)) {
                target = name;
            }
            Optional<Table> to = Optional.ofNullable(target).map(toTables::get);
            if (to.isPresent()) {
                return new Successor(table, to.get().qualifiedName(), columns(table, to.get()), to);
            }
            List<Scope> scopes = Scope.ofTable(name);
            boolean wanted = scopes.stream().anyMatch(scope -> names.isWanted(scope, name.name()));
            QualifiedName after = wanted ? name.withName(names.aside(scopes, name.name())) : name;
            return new Successor(table, after, Map.of(), Optional.empty());
        }

        /** Columns that were renamed, and columns without a successor whose name one of those has now. */
        private Map<String, String> columns(Table from, Table to) {
            Map<String, String> hints = columnHints.getOrDefault(from.qualifiedName(), Map.of());
            Set<String> replaced = replacedColumns.getOrDefault(from.qualifiedName(), Set.of());
            if (hints.isEmpty() && replaced.isEmpty()) {
                return Map.of();
            }
            Scope scope = new Scope.Columns(from.qualifiedName());
            from.columns().forEach(column -> names.use(scope, column.name()));
            to.columns().forEach(column -> names.use(scope, column.name()));
            Map<String, String> columns = new LinkedHashMap<>();
            for (Column column : from.columns()) {
                String target = hints.get(column.name());
                if (target == null && (hints.containsValue(column.name()) || replaced.contains(column.name()))) {
                    target = names.aside(List.of(scope), column.name());
                }
                if (target != null && !target.equals(column.name())) {
                    columns.put(column.name(), target);
                }
            }
            return columns;
        }

        /**
         * A sequence called after a table that was renamed ({@code post_seq}) goes with it. Its position is worth
         * keeping and its shape proves nothing, so its name is the only evidence that is accepted.
         */
        private void followTables() {
            Map<Folded, QualifiedName> renamed = new HashMap<>();
            tableHints.forEach((from, to) -> renamed.put(Folded.of(from, ""), to));
            Set<QualifiedName> taken = new HashSet<>(sequenceHints.values());
            Map<Folded, QualifiedName> arrived = new HashMap<>();
            for (QualifiedName name : toSequences.keySet()) {
                if (!fromSequences.containsKey(name) && !taken.contains(name)) {
                    arrived.put(Folded.of(name, ""), name);
                }
            }
            for (QualifiedName name : fromSequences.keySet()) {
                if (!toSequences.containsKey(name) && !sequenceHints.containsKey(name)) {
                    follow(name, renamed, arrived);
                }
            }
        }

        private void follow(
                QualifiedName sequence, Map<Folded, QualifiedName> renamed, Map<Folded, QualifiedName> arrived) {
            String name = sequence.name();
            for (int end = name.indexOf('_', 1); end > 0; end = name.indexOf('_', end + 1)) {
                QualifiedName table = renamed.get(new Folded(sequence.schema(), fold(name.substring(0, end))));
                QualifiedName target = table == null ? null : arrived.remove(Folded.of(table, name.substring(end)));
                if (target != null) {
                    sequenceHints.put(sequence, target);
                    return;
                }
            }
        }
    }

    /** A name without regard to case: Hibernate calls the sequence of {@code post} {@code post_SEQ}. */
    private record Folded(Optional<String> schema, String name) {
        static Folded of(QualifiedName name, String suffix) {
            return new Folded(name.schema(), fold(name.name() + suffix));
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
