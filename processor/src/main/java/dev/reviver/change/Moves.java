package dev.reviver.change;

import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The renames of a plan while they are collected: those that must be, names that something new needs, and things that are
 * dropped only later and step aside if they stand on such a name.
 */
final class Moves {
    /** A thing that will be dropped at {@code rank}, and how to move it aside if its name is wanted before. */
    private record Leaving(List<Scope> scopes, String name, int rank, Runnable aside) {}

    /** Moves a thing to a name that nothing has. */
    interface Aside {
        void to(String name);
    }

    private final GeneratedNames names;
    /** The first rank at which a name must be free. */
    private final Map<Scope.Slot, Integer> wanted = new HashMap<>();

    private final List<Leaving> leaving = new ArrayList<>();
    private final List<RenameOrder.Move> moves = new ArrayList<>();

    Moves(GeneratedNames names) {
        this.names = names;
    }

    /** Something new needs the name at {@code rank}. */
    void want(List<Scope> scopes, String name, int rank) {
        scopes.forEach(scope -> wanted.merge(new Scope.Slot(scope, name), rank, Math::min));
    }

    /** Something is called otherwise. */
    void move(
            RenameOrder.Phase phase,
            QualifiedName table,
            List<Scope> scopes,
            String former,
            String latter,
            RenameOrder.Step step) {
        moves.add(new RenameOrder.Move(phase, table, scopes, former, latter, step));
        want(scopes, latter, Change.RENAME_RANK);
    }

    /** Something is dropped at {@code rank}. */
    void leave(List<Scope> scopes, String name, int rank, Aside aside) {
        leaveBy(scopes, name, rank, () -> aside.to(names.aside(scopes, name)));
    }

    /** Likewise, with a way of its own to step aside. */
    void leaveBy(List<Scope> scopes, String name, int rank, Runnable aside) {
        leaving.add(new Leaving(scopes, name, rank, aside));
    }

    /** Whether something of the newer model has the name. */
    boolean isWanted(List<Scope> scopes, String name) {
        return scopes.stream().anyMatch(scope -> names.isWanted(scope, name));
    }

    /** A name like {@code name} that nothing has. */
    String aside(List<Scope> scopes, String name) {
        return names.aside(scopes, name);
    }

    /** A name like {@code name} in a scope in which, beside what is known, these are taken. */
    String asideOf(Scope scope, List<String> taken, String name) {
        taken.forEach(other -> names.use(scope, other));
        return names.aside(List.of(scope), name);
    }

    /** All of them, in an order that works. Before, everything must have been collected. */
    List<Change> inOrder() {
        leaving.forEach(this::stepAside);
        return RenameOrder.of(moves, names);
    }

    private void stepAside(Leaving thing) {
        for (Scope scope : thing.scopes()) {
            Integer rank = wanted.get(new Scope.Slot(scope, thing.name()));
            if (rank != null && rank <= thing.rank()) {
                thing.aside().run();
                return;
            }
        }
    }
}
