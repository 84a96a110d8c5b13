package dev.reviver.move;

import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.Rows;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of an enum's column when its constants, or the way in which they are written, change. */
public final class EnumMoves {
    private final Side from;
    private final Side to;
    /** Former names of constants, by the latter. */
    private final Map<String, String> former;

    EnumMoves(Side from, Side to, Map<String, String> former) {
        this.from = from;
        this.to = to;
        this.former = former;
    }

    /** The steps for one column, which both sides have. */
    List<MoveStep> steps(EnumColumn before, EnumColumn after) {
        Map<String, String> constants = counterparts(before, after);
        List<MoveStep> steps = new ArrayList<>();
        // What has no form in another type would silently become null, or fail without telling how many rows do.
        boolean anyText = before.storage() != after.storage() || (!isNative(from, before) && isNative(to, after));
        if (constants.size() < before.constants().size() || anyText) {
            steps.add(refusal(before, constants));
        }
        List<MoveStep.Pair> pairs = new ArrayList<>();
        constants.forEach((was, is) -> pairs.add(new MoveStep.Pair(literal(before, was), literal(after, is))));
        Optional<Column> fromColumn = from.column(before.at());
        Optional<Column> toColumn = to.column(after.at());
        Optional<ColumnType> array = fromColumn.map(Column::type).filter(ColumnType::array);
        if (fromColumn.isPresent() && toColumn.isPresent() && isRetyped(before, after)) {
            steps.add(new ColumnStep.Retype(
                    after.at(),
                    fromColumn.get().type(),
                    toColumn.get().type(),
                    fromColumn.get().defaultValue(),
                    toColumn.get().defaultValue(),
                    pairs,
                    Optional.empty()));
            return steps;
        }
        List<MoveStep.Pair> changed =
                pairs.stream().filter(pair -> !pair.from().equals(pair.to())).toList();
        if (!changed.isEmpty()) {
            steps.add(new ColumnStep.Recode(after.at(), array, changed));
        }
        return steps;
    }

    /** Whether no cast of PostgreSQL knows what becomes of the values: they are spelled otherwise, or have a type of their own. */
    private boolean isRetyped(EnumColumn before, EnumColumn after) {
        boolean isOfTypes = isNative(from, before) || isNative(to, after);
        return before.storage() != after.storage()
                || (isOfTypes
                        && !from.column(before.at())
                                .map(Column::type)
                                .equals(to.column(after.at()).map(Column::type))
                        && fits(after));
    }

    /** Whether no name is cut. */
    private boolean fits(EnumColumn after) {
        List<Integer> limits = to.column(after.at())
                .map(column ->
                        isNative(to, after) ? List.<Integer>of() : column.type().modifiers())
                .orElse(List.of());
        return limits.isEmpty() || after.constants().stream().allMatch(constant -> constant.length() <= limits.get(0));
    }

    /** Whether the column's type is an enum of PostgreSQL. */
    static boolean isNative(Side side, EnumColumn column) {
        return column.storage() == EnumColumn.Storage.NAME
                && side.column(column.at())
                        .map(c -> c.type().element())
                        .map(type -> !new TypeChange(type, type).fromText())
                        .orElse(false);
    }

    /** Each constant that stays when values go from one column to another, as it is written in either. */
    static List<MoveStep.Pair> pairs(Side from, EnumColumn before, Side to, EnumColumn after) {
        List<MoveStep.Pair> pairs = new ArrayList<>();
        for (String was : before.constants()) {
            String is = from.elsewhere(before.at(), was)
                    .filter(was::equals)
                    .or(() -> after.constants().stream()
                            .filter(latter -> to.elsewhere(after.at(), latter).equals(Optional.of(was)))
                            .findFirst())
                    .or(() -> from.elsewhere(before.at(), was))
                    .orElse(was);
            if (after.constants().contains(is)) {
                pairs.add(new MoveStep.Pair(literal(before, was), literal(after, is)));
            }
        }
        return pairs;
    }

    /** Constants that stay, each with what it is called now. */
    private Map<String, String> counterparts(EnumColumn before, EnumColumn after) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String was : before.constants()) {
            String renamed = after.constants().stream()
                    .filter(is -> was.equals(former.get(is)))
                    .findFirst()
                    .orElse(was);
            if (after.constants().contains(renamed)) {
                constants.put(was, renamed);
            }
        }
        return constants;
    }

    private MoveStep refusal(EnumColumn before, Map<String, String> constants) {
        List<String> gone = before.constants().stream()
                .filter(c -> !constants.containsKey(c))
                .toList();
        List<String> kept =
                constants.keySet().stream().map(c -> literal(before, c)).toList();
        Optional<ColumnType> array = from.column(before.at()).map(Column::type).filter(ColumnType::array);
        List<Condition> conditions = array.isPresent()
                ? List.of(new Condition.HoldsOther(before.at(), array.get(), kept))
                : kept.isEmpty()
                        ? List.of(new Condition.Present(List.of(before.at()), true))
                        : List.of(new Condition.IsNoneOf(before.at(), kept));
        return new Refusal.OfRows(
                Rows.of(before.at().table(), List.of(), conditions),
                "rows of " + before.at().table() + " have a value in "
                        + before.at().column()
                        + (gone.isEmpty()
                                ? " that is none of " + String.join(", ", before.constants())
                                : " that the enum does not have any more: " + String.join(", ", gone)),
                "Give these rows another value, first or in this script.");
    }

    private static String literal(EnumColumn column, String constant) {
        return switch (column.storage()) {
            case ORDINAL -> Integer.toString(column.constants().indexOf(constant));
            case NAME -> SqlText.literal(constant);
        };
    }
}
