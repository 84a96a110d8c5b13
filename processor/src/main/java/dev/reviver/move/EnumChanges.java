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
                if (isRelabelled(was)) {
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

    private boolean isRelabelled(EnumColumn column) {
        return column.constants().stream()
                .anyMatch(label -> from.elsewhere(column.at(), label).isPresent());
    }

    private static boolean isOfType(Side side, EnumColumn column) {
        return side.has(column.at()) && EnumMoves.isNative(side, column);
    }

    /** The older end once the labels of native types are renamed, which is before rows move. */
    static Side relabelled(Side side, MeaningRenames names) {
        List<EnumColumn> columns = new ArrayList<>();
        Map<ColumnRef, Map<String, String>> settled = new HashMap<>();
        for (EnumColumn column : side.meaning().enums()) {
            Map<String, String> latter = side.column(column.at())
                    .filter(known -> EnumMoves.isNative(side, column))
                    .map(known -> names.labels(known.type()))
                    .orElse(Map.of());
            List<String> labels = column.constants().stream()
                    .map(label -> latter.getOrDefault(label, label))
                    .toList();
            columns.add(new EnumColumn(column.at(), column.storage(), labels));
            if (!latter.isEmpty()) {
                // They are called so at both ends by then.
                Map<String, String> same = new HashMap<>();
                labels.forEach(label -> same.put(label, label));
                settled.put(column.at(), same);
            }
        }
        return side.withMeaning(side.meaning().withEnums(columns)).withElsewhere(settled);
    }
}
