package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything about names, done before all else: renames that were asked for, generated names that follow them, and things
 * that stand on a name that something else needs before they are dropped. What is left to compare afterwards speaks one
 * language.
 */
public final class RenamePhase {
    /**
     * What the phase leads to.
     *
     * @param renames in an order that works
     * @param from the older model after them
     */
    public record Result(List<Change> renames, Schema from) {}

    /** A part of a table, by the table's name in the older model. */
    private record PartRef(QualifiedName table, SchemaObject part) {}

    private final Schema from;
    private final Schema to;
    private final Successors successors;
    private final Map<QualifiedName, Table> moved = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
    private final Map<PartRef, SchemaObject> parts = new HashMap<>();
    /** Tables of which a part has another name, or is put in other words. */
    private final Set<QualifiedName> touched = new HashSet<>();

    private final Moves moves;

    private RenamePhase(Schema from, Schema to, Renames renames) {
        this.from = from;
        this.to = to;
        GeneratedNames names = new GeneratedNames(from, to);
        this.moves = new Moves(names);
        this.successors = Successors.of(from, to, renames, names);
    }

    public static Result of(Schema from, Schema to, Renames renames) {
        if (from.equals(Schema.EMPTY) && renames.hints().isEmpty()) {
            // What is not there has no name.
            return new Result(List.of(), from);
        }
        return new RenamePhase(from, to, renames).run();
    }

    private Result run() {
        EnumRenames types = EnumRenames.of(from, to, successors, moves);
        CompositeRenames composites = CompositeRenames.of(from, to, successors, moves, types);
        moveSequences();
        Map<QualifiedName, QualifiedName> typeNames = new HashMap<>(types.names());
        typeNames.putAll(composites.names());
        Vocabulary vocabulary = Vocabulary.of(typeNames, types.values(), composites.attributes(), sequences);
        Rewriting rewriting = new Rewriting(successors, vocabulary);
        // While no table and no type is renamed, one that is the same in both models cannot be touched by any rename.
        boolean tablesStay = vocabulary.isEmpty()
                && successors.tables().entrySet().stream()
                        .allMatch(
                                entry -> entry.getKey().equals(entry.getValue().name())
                                        && entry.getValue().columns().isEmpty());
        successors.tables().values().forEach(table -> {
            if (tablesStay && table.isSame()) {
                moved.put(table.name(), table.from());
                return;
            }
            Table now = rewriting.table(table);
            moved.put(table.from().qualifiedName(), now);
            moveTable(table, now);
        });
        wantCreatedTables();
        return new Result(moves.inOrder(), renamedModel(types, composites, rewriting));
    }

    private void moveSequences() {
        Map<QualifiedName, Sequence> arrived = new LinkedHashMap<>();
        to.sequences().forEach(sequence -> arrived.put(sequence.qualifiedName(), sequence));
        for (Sequence sequence : from.sequences()) {
            QualifiedName name = sequence.qualifiedName();
            List<Scope> scopes = List.of(new Scope.Relations(name.schema()));
            QualifiedName latter = successors.sequences().getOrDefault(name, name);
            if (arrived.remove(latter) == null) {
                if (moves.isWanted(scopes, name.name())) {
                    renameSequence(sequence, scopes, moves.aside(scopes, name.name()));
                }
            } else if (!latter.equals(name)) {
                renameSequence(sequence, scopes, latter.name());
            }
        }
        arrived.values()
                .forEach(sequence -> moves.want(
                        List.of(new Scope.Relations(sequence.qualifiedName().schema())),
                        sequence.name(),
                        sequence.depth()));
    }

    private void renameSequence(Sequence sequence, List<Scope> scopes, String name) {
        QualifiedName latter = sequence.qualifiedName().withName(name);
        sequences.put(sequence.qualifiedName(), latter);
        moves.move(
                RenameOrder.Phase.SEQUENCE,
                latter,
                scopes,
                sequence.name(),
                name,
                (table, a, b) -> new Change.Rename(
                        latter, sequence.withName(latter.withName(a)), sequence.withName(latter.withName(b))));
    }

    private void moveTable(Successors.Successor table, Table now) {
        QualifiedName name = table.from().qualifiedName();
        if (!table.name().equals(name)) {
            List<Scope> scopes = Scope.ofTable(name);
            moves.move(
                    RenameOrder.Phase.TABLE,
                    name,
                    scopes,
                    name.name(),
                    table.name().name(),
                    (at, a, b) -> new Change.Rename(table.name(), shell(name.withName(a)), shell(name.withName(b))));
        }
        for (Column column : table.from().columns()) {
            String latter = table.column(column.name());
            if (!latter.equals(column.name())) {
                List<Scope> scopes = List.of(new Scope.Columns(name));
                moves.move(
                        RenameOrder.Phase.COLUMN,
                        name,
                        scopes,
                        column.name(),
                        latter,
                        (at, a, b) -> new Change.Rename(at, column.withName(a), column.withName(b)));
            }
        }
        moveIdentities(table);
        table.to().ifPresent(to -> wantIdentities(now, to));
        PartKind.ALL.forEach(kind -> moveParts(table, now, kind));
    }

    /** The sequence of an identity column is called after table and column, but does not follow their renames. */
    private void moveIdentities(Successors.Successor table) {
        Table from = table.from();
        QualifiedName name = table.name();
        List<Scope> scopes = List.of(new Scope.Relations(name.schema()));
        RenameOrder.Step step = (at, a, b) ->
                new Change.Rename(name, new Sequence(name.withName(a), 1, 1), new Sequence(name.withName(b), 1, 1));
        for (Column column : identities(from)) {
            String columnNow = table.column(column.name());
            String former = sequenceOf(from.qualifiedName(), column.name());
            String latter = sequenceOf(name, columnNow);
            if (!former.equals(latter)) {
                moves.move(RenameOrder.Phase.SEQUENCE, name, scopes, former, latter, step);
                continue;
            }
            Optional<Column> to = table.to().flatMap(t -> t.column(columnNow));
            if (to.flatMap(Column::identity).isEmpty()) {
                // Where PostgreSQL puts it by itself on the way back, when the first choice is taken.
                String second = GeneratedNames.secondIdentitySequence(name.name(), columnNow);
                moves.leaveBy(
                        scopes,
                        former,
                        lastRank(table, column, to),
                        () -> moves.move(RenameOrder.Phase.SEQUENCE, name, scopes, former, second, step));
            }
        }
    }

    /** When an identity goes that has no successor: with its table, with its column, or alone. */
    private static int lastRank(Successors.Successor table, Column column, Optional<Column> to) {
        if (table.to().isEmpty()) {
            return -table.from().depth();
        }
        return to.isEmpty() ? -column.depth() : Change.HINGE_RANK;
    }

    private void wantIdentities(Table now, Table to) {
        List<Scope> scopes = List.of(new Scope.Relations(to.qualifiedName().schema()));
        Map<String, Column> before = new HashMap<>();
        now.columns().forEach(column -> before.put(column.name(), column));
        for (Column column : identities(to)) {
            Column former = before.get(column.name());
            if (former == null || former.identity().isEmpty()) {
                moves.want(
                        scopes,
                        sequenceOf(to.qualifiedName(), column.name()),
                        former == null ? column.depth() : Change.HINGE_RANK);
            }
        }
    }

    private <T extends SchemaObject> void moveParts(Successors.Successor table, Table now, PartKind<T> kind) {
        QualifiedName name = table.from().qualifiedName();
        List<T> before = kind.of().apply(now);
        PartKind.Match<T> match = kind.match(before, table.to().map(kind.of()).orElse(List.of()));
        List<Scope> scopes = kind.scopes(name);
        match.kept().forEach((former, latter) -> {
            touched.add(name);
            parts.put(new PartRef(name, former), kind.kept().apply(former, latter));
            if (!former.name().equals(latter.name())) {
                movePart(kind, name, former, latter.name());
            }
        });
        for (T part : match.gone()) {
            boolean inline = table.to().isEmpty() && kind.isInline();
            moves.leave(scopes, part.name(), inline ? -table.from().depth() : -part.depth(), aside -> {
                touched.add(name);
                parts.put(new PartRef(name, part), kind.withName().apply(part, aside));
                movePart(kind, name, part, aside);
            });
        }
        match.arrived().forEach(part -> moves.want(scopes, part.name(), part.depth()));
    }

    private <T extends SchemaObject> void movePart(PartKind<T> kind, QualifiedName table, T part, String name) {
        moves.move(
                kind.isConstraint() ? RenameOrder.Phase.CONSTRAINT : RenameOrder.Phase.INDEX,
                table,
                kind.scopes(table),
                part.name(),
                name,
                (at, a, b) -> new Change.Rename(
                        at, kind.withName().apply(part, a), kind.withName().apply(part, b)));
    }

    private void wantCreatedTables() {
        Map<QualifiedName, Table> created = new LinkedHashMap<>();
        to.tables().forEach(table -> created.put(table.qualifiedName(), table));
        successors.tables().values().forEach(s -> s.to().ifPresent(table -> created.remove(table.qualifiedName())));
        for (Table table : created.values()) {
            QualifiedName name = table.qualifiedName();
            List<Scope> scopes = List.of(new Scope.Relations(name.schema()));
            moves.want(Scope.ofTable(name), name.name(), table.depth());
            identities(table).forEach(c -> moves.want(scopes, sequenceOf(name, c.name()), table.depth()));
            for (PartKind<?> kind : PartKind.ALL) {
                if (kind.hasIndex()) {
                    kind.of()
                            .apply(table)
                            .forEach(part ->
                                    moves.want(scopes, part.name(), kind.isInline() ? table.depth() : part.depth()));
                }
            }
        }
    }

    private Schema renamedModel(EnumRenames types, CompositeRenames composites, Rewriting rewriting) {
        List<Sequence> renamedSequences = from.sequences().stream()
                .map(s -> rewriting.sequence(s, sequences.getOrDefault(s.qualifiedName(), s.qualifiedName())))
                .toList();
        List<Table> tables = new ArrayList<>();
        moved.forEach((name, table) -> tables.add(renamed(name, table)));
        return new Schema(from.namespaces(), types.types(), composites.types(), renamedSequences, tables);
    }

    private Table renamed(QualifiedName name, Table table) {
        if (!touched.contains(name)) {
            return table;
        }
        return new Table(
                table.qualifiedName(),
                table.columns(),
                renamed(name, table, PartKind.PRIMARY_KEY).stream().findFirst(),
                renamed(name, table, PartKind.UNIQUE_KEY),
                renamed(name, table, PartKind.CHECK),
                renamed(name, table, PartKind.INDEX),
                renamed(name, table, PartKind.FOREIGN_KEY),
                table.comment());
    }

    private <T extends SchemaObject> List<T> renamed(QualifiedName name, Table table, PartKind<T> kind) {
        return kind.of().apply(table).stream()
                .map(part -> kind.noun().cast(parts.getOrDefault(new PartRef(name, part), part)))
                .toList();
    }

    private static List<Column> identities(Table table) {
        return table.columns().stream()
                .filter(column -> column.identity().isPresent())
                .toList();
    }

    private static String sequenceOf(QualifiedName table, String column) {
        return GeneratedNames.identitySequence(table.name(), column);
    }

    /** A table for the sake of its name. */
    private static Table shell(QualifiedName name) {
        return Table.of(name, List.of());
    }
}
