package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EnumColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be done to columns that hold the constants of an enum which changes. */
public final class EnumChanges {
    private final Side from;
    private final Side to;
    private final Map<ColumnRef, Map<String, String>> formerConstants;

    EnumChanges(Side from, Side to, Map<ColumnRef, Map<String, String>> formerConstants) {
        this.from = from;
        this.to = to;
        this.formerConstants = formerConstants;
    }

    List<Change> moves() {
        Map<ColumnRef, EnumColumn> known = new HashMap<>();
        from.meaning().enums().forEach(e -> known.put(e.at(), e));
        List<Change> moves = new ArrayList<>();
        for (EnumColumn after : to.meaning().enums()) {
            EnumColumn was = known.get(after.at());
            Map<String, String> former = formerConstants.getOrDefault(after.at(), Map.of());
            if (was == null || (was.equals(after) && former.isEmpty() && isOfType(from, was) == isOfType(to, after))) {
                continue;
            }
            if (from.has(was.at()) && to.has(after.at())) {
                // The labels of a native type were renamed before, unless it goes.
                if (EnumMoves.isNative(from, was) && EnumMoves.isNative(to, after)) {
                    was = relabelled(was, former);
                    former = Map.of();
                }
                Map<String, String> back = new HashMap<>();
                former.forEach((latter, before) -> back.put(before, latter));
                Change.Move.add(
                        moves,
                        after.at().table(),
                        new EnumMoves(from, to, former).steps(was, after),
                        new EnumMoves(to, from, back).steps(after, was));
            }
        }
        return moves;
    }

    private static boolean isOfType(Side side, EnumColumn column) {
        return side.has(column.at()) && EnumMoves.isNative(side, column);
    }

    /** The older columns as they are once the labels of native types are renamed, which is before rows move. */
    static List<EnumColumn> relabelled(Side from, Side to, Map<ColumnRef, Map<String, String>> former) {
        return from.meaning().enums().stream()
                .map(was -> to.constants(was.at())
                        .filter(after -> EnumMoves.isNative(from, was) && EnumMoves.isNative(to, after))
                        .map(after -> relabelled(was, former.getOrDefault(was.at(), Map.of())))
                        .orElse(was))
                .toList();
    }

    private static EnumColumn relabelled(EnumColumn column, Map<String, String> former) {
        Map<String, String> latter = new HashMap<>();
        former.forEach((is, was) -> latter.put(was, is));
        return new EnumColumn(
                column.at(),
                column.storage(),
                column.constants().stream().map(c -> latter.getOrDefault(c, c)).toList());
    }
}
