package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keys that stay, but would refuse what a move writes on its way: PostgreSQL looks at unique keys row by row and at foreign
 * keys statement by statement. They come off before it and go on again behind it.
 */
final class KeysInTheWay {
    private final Side from;
    private final Side to;
    /** Columns whose values are written anew where they are. */
    private final Set<ColumnRef> rewritten = new LinkedHashSet<>();
    /** Those in which one row gets the value that another still has. */
    private final Set<ColumnRef> meeting = new LinkedHashSet<>();

    private KeysInTheWay(List<Change> moves, Side from, Side to) {
        this.from = from;
        this.to = to;
        moves.stream()
                .map(Change.Move.class::cast)
                .flatMap(move -> Stream.concat(move.up().stream(), move.down().stream()))
                .flatMap(step -> step.rewrite().stream())
                .forEach(rewrite -> {
                    rewritten.add(rewrite.column());
                    if (rewrite.meets()) {
                        meeting.add(rewrite.column());
                    }
                });
    }

    /** The changes of a plan with these moves in it, and the keys taken out of their way. */
    static List<Change> takenOff(List<Change> changes, List<Change> moves, Side from, Side to) {
        List<Change> all = new ArrayList<>(changes);
        new KeysInTheWay(moves, from, to).takeOff(all);
        return all;
    }

    private void takeOff(List<Change> changes) {
        Set<QualifiedName> shaken = new LinkedHashSet<>();
        meeting.forEach(ref -> shaken.add(ref.table()));
        for (QualifiedName name : shaken) {
            Table before = Objects.requireNonNull(from.tables().get(name));
            uniques(before, column -> meeting.contains(new ColumnRef(name, column)))
                    .forEach(key -> takeOff(changes, name, key));
        }
        if (!rewritten.isEmpty()) {
            from.tables().forEach((name, table) -> table.foreignKeys().stream()
                    .filter(key -> isInTheWay(name, key))
                    .forEach(key -> takeOff(changes, name, key)));
        }
    }

    private static Stream<SchemaObject> uniques(Table table, Predicate<String> meeting) {
        return Stream.of(
                        table.primaryKey().stream()
                                .filter(key -> key.columns().stream().anyMatch(meeting)),
                        table.uniqueKeys().stream()
                                .filter(key -> key.columns().stream().anyMatch(meeting)),
                        table.indexes().stream().filter(Index::unique).filter(index -> index.columnNames().stream()
                                .anyMatch(meeting)))
                .flatMap(keys -> keys);
    }

    /** Its two ends are written one after the other, or what it points at comes off. */
    private boolean isInTheWay(QualifiedName table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> rewritten.contains(new ColumnRef(table, column)))
                || key.targetColumns().stream()
                        .anyMatch(column -> rewritten.contains(new ColumnRef(key.target(), column)));
    }

    private void takeOff(List<Change> changes, QualifiedName name, SchemaObject key) {
        Change drop = new Change.Drop(name, key);
        if (stays(name, key) && !changes.contains(drop)) {
            changes.add(drop);
            changes.add(new Change.Create(name, key));
        }
    }

    private boolean stays(QualifiedName name, SchemaObject key) {
        Table after = to.tables().get(name);
        return after != null
                && (after.primaryKey().filter(key::equals).isPresent()
                        || after.uniqueKeys().contains(key)
                        || after.indexes().contains(key)
                        || after.foreignKeys().contains(key));
    }
}
