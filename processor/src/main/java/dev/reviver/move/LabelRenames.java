package dev.reviver.move;

import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.EnumType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A native enum type has labels of its own, which are renamed like anything else that has a name. */
final class LabelRenames {
    private LabelRenames() {}

    /**
     * What was said of names, and what follows for labels.
     *
     * @param constants by column, what constants of its enum were called, by what they are called now
     */
    static Renames with(State from, State to, Renames renames, Map<ColumnRef, Map<String, String>> constants) {
        if (constants.isEmpty() || to.schema().enumTypes().isEmpty()) {
            return renames;
        }
        Side side = Side.of(to.schema(), to.meaning());
        Set<Renames.Hint> hints = new LinkedHashSet<>(renames.hints());
        constants.forEach((at, former) -> side.column(at).ifPresent(column -> from.schema().enumTypes().stream()
                .filter(type ->
                        column.type().equals(ColumnType.of(type.qualifiedName().toString())))
                .forEach(type -> former.forEach((is, was) -> {
                    if (type.values().contains(was)) {
                        hints.add(hint(type, was, is));
                    }
                }))));
        return new Renames(List.copyOf(hints), renames.replaced());
    }

    private static Renames.Hint hint(EnumType type, String was, String is) {
        return new Renames.Hint(
                new Renames.Path(type.qualifiedName(), Optional.of(was)),
                Optional.of(new Renames.Path(type.qualifiedName(), Optional.of(is))));
    }
}
