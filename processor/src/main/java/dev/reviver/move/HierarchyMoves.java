package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of classes, hierarchy by hierarchy, each both ways. */
final class HierarchyMoves {
    private HierarchyMoves() {}

    static List<Change> moves(Side from, Side to) {
        Hierarchies heads = new Hierarchies(from.meaning(), to.meaning());
        Map<String, List<EntityMeaning>> before = heads.grouped(from.meaning());
        Map<String, List<EntityMeaning>> after = heads.grouped(to.meaning());
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Change> moves = new ArrayList<>();
        for (String head : all) {
            List<EntityMeaning> was = before.getOrDefault(head, List.of());
            List<EntityMeaning> is = after.getOrDefault(head, List.of());
            // Most hierarchies stay as they are.
            if (!was.equals(is)) {
                List<MoveStep> up = new EntityMoves(from.only(was), to.only(is)).steps();
                List<MoveStep> down = new EntityMoves(to.only(is), from.only(was)).steps();
                Change.Move.add(moves, table(is.isEmpty() ? was : is, head), up, down);
            }
        }
        return moves;
    }

    private static QualifiedName table(List<EntityMeaning> hierarchy, String head) {
        return hierarchy.stream()
                .sorted(Comparator.comparing(entity -> !entity.name().equals(head)))
                .flatMap(entity -> entity.tables().stream())
                .map(EntityTable::table)
                .findFirst()
                .orElseGet(() -> QualifiedName.of(head.substring(head.lastIndexOf('.') + 1)));
    }
}
