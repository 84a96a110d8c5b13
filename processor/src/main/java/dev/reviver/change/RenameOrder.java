package dev.reviver.change;

import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts renames that are meant to happen at once into an order in which each finds its name free. A chain runs from its
 * free end; in a ring, which has none, one steps aside through a temporary name.
 */
final class RenameOrder {
    /**
     * One rename.
     *
     * @param phase its turn
     * @param table the table or type it belongs to, by its name in the older model
     * @param scopes where both names count
     * @param step makes the change
     */
    record Move(Phase phase, QualifiedName table, List<Scope> scopes, String from, String to, Step step) {}

    /** Makes a change; {@code table} is the name of the table or type at that moment. */
    interface Step {
        Change change(QualifiedName table, String from, String to);
    }

    /** What is renamed first, as far as names allow: a table before what is on it, a type before its values. */
    enum Phase {
        TYPE,
        VALUE,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        SEQUENCE
    }

    private final GeneratedNames names;
    private final List<Change> changes = new ArrayList<>();
    private final Map<QualifiedName, QualifiedName> tableNow = new HashMap<>();
    private final Map<Scope.Slot, Pending> wanted = new HashMap<>();
    private final PriorityQueue<Pending> ready = new PriorityQueue<>(
            Comparator.comparing((Pending p) -> p.move.phase()).thenComparingInt(p -> p.place));

    private RenameOrder(GeneratedNames names) {
        this.names = names;
    }

    static List<Change> of(List<Move> moves, GeneratedNames names) {
        return new RenameOrder(names).order(moves);
    }

    /** A move that was not made yet. */
    private static final class Pending {
        final Move move;
        final int place;
        String now;
        int blockers;
        boolean done;

        Pending(Move move, int place) {
            this.move = move;
            this.place = place;
            this.now = move.from();
        }
    }

    private List<Change> order(List<Move> moves) {
        List<Pending> all = new ArrayList<>();
        for (Move move : moves) {
            Pending pending = new Pending(move, all.size());
            all.add(pending);
            move.scopes().forEach(scope -> wanted.put(new Scope.Slot(scope, move.to()), pending));
        }
        for (Pending occupant : all) {
            for (Scope scope : occupant.move.scopes()) {
                Pending waiter = wanted.get(new Scope.Slot(scope, occupant.now));
                if (waiter != null) {
                    waiter.blockers++;
                }
            }
        }
        all.stream().filter(pending -> pending.blockers == 0).forEach(ready::add);
        all.sort(Comparator.comparing((Pending p) -> p.move.phase()).thenComparingInt(p -> p.place));
        makeReady();
        for (Pending stuck : all) {
            if (!stuck.done) {
                make(stuck, names.aside(stuck.move.scopes(), stuck.now));
                makeReady();
            }
        }
        return changes;
    }

    private void makeReady() {
        for (Pending next = ready.poll(); next != null; next = ready.poll()) {
            make(next, next.move.to());
            next.done = true;
        }
    }

    private void make(Pending pending, String to) {
        Move move = pending.move;
        QualifiedName table = tableNow.getOrDefault(move.table(), move.table());
        changes.add(move.step().change(table, pending.now, to));
        if (move.phase() == Phase.TABLE || move.phase() == Phase.TYPE) {
            tableNow.put(move.table(), table.withName(to));
        }
        String freed = pending.now;
        pending.now = to;
        for (Scope scope : move.scopes()) {
            Pending waiter = wanted.get(new Scope.Slot(scope, freed));
            if (waiter != null && --waiter.blockers == 0) {
                ready.add(waiter);
            }
        }
    }
}
