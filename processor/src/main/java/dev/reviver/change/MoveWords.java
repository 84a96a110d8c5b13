package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a data move does, in words: {@code copies rows into card, fills payment.dtype}. */
public final class MoveWords implements MoveStep.Visitor<Optional<String>> {
    private MoveWords() {}

    static String of(Change.Move move) {
        Set<String> words = new LinkedHashSet<>();
        move.up().forEach(step -> step.accept(new MoveWords()).ifPresent(words::add));
        return String.join(", ", words);
    }

    /** The rows at which it fails. */
    public static List<String> refusals(Change.Move move) {
        return move.up().stream()
                .flatMap(step -> {
                    if (step instanceof MoveStep.Refuse refuse) {
                        return Optional.of(refuse.what()).stream();
                    }
                    return step instanceof MoveStep.RefuseSeveral several
                            ? Optional.of(several.what()).stream()
                            : Optional.<String>empty().stream();
                })
                .toList();
    }

    /** Whether it writes rows, as against checking them. */
    public static boolean writes(Change.Move move) {
        return move.up().stream()
                .anyMatch(step -> !(step instanceof MoveStep.Refuse
                        || step instanceof MoveStep.RefuseSeveral
                        || step instanceof MoveStep.Continue
                        || step instanceof MoveStep.ContinueIdentity));
    }

    /** Whether several values become one, so that the way back cannot tell them apart. */
    public static boolean forgets(Change.Move move) {
        return forgotten(move).isPresent();
    }

    /** The column in which it happens. */
    public static Optional<ColumnRef> forgotten(Change.Move move) {
        return move.up().stream()
                .filter(MoveStep.Retype.class::isInstance)
                .map(MoveStep.Retype.class::cast)
                .filter(step -> step.otherwise().isPresent()
                        && step.pairs().stream().anyMatch(pair -> pair.from().equals("NULL")))
                .map(MoveStep.Retype::column)
                .findFirst();
    }

    /** The attributes of composite types whose values have no place any more, each with its column. */
    public static List<String> lost(Change.Move move) {
        return move.up().stream()
                .filter(MoveStep.Recompose.class::isInstance)
                .map(MoveStep.Recompose.class::cast)
                .flatMap(step -> step.recast().lost().stream().map(path -> step.column() + "." + path))
                .toList();
    }

    /** The attributes of composite types that get another type, each with its column. */
    public static Map<String, TypeChange> casts(Change.Move move) {
        Map<String, TypeChange> all = new LinkedHashMap<>();
        for (MoveStep step : move.up()) {
            if (step instanceof MoveStep.Recompose recompose) {
                recompose.recast().casts().forEach((path, change) -> all.put(recompose.column() + "." + path, change));
            }
        }
        return all;
    }

    /** Whether it copies a whole table. */
    public static boolean retypes(Change.Move move) {
        return !retyped(move).isEmpty();
    }

    /** The columns that get another type. */
    public static List<ColumnRef> retyped(Change.Move move) {
        return move.up().stream()
                .flatMap(step -> {
                    if (step instanceof MoveStep.Recompose recompose) {
                        return Stream.of(recompose.column());
                    }
                    return step instanceof MoveStep.Retype retype ? Stream.of(retype.column()) : Stream.empty();
                })
                .toList();
    }

    @Override
    public Optional<String> insert(MoveStep.Insert step) {
        return Optional.of("copies rows of " + step.rows().table() + " into " + step.table());
    }

    @Override
    public Optional<String> update(MoveStep.Update step) {
        QualifiedName table = step.rows().table();
        return Optional.of("fills "
                + step.values().stream()
                        .map(value -> new ColumnRef(table, value.column()).toString())
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<String> delete(MoveStep.Delete step) {
        boolean emptied = step.rows().conditions().stream().anyMatch(MoveStep.Absent.class::isInstance);
        return Optional.of(
                emptied
                        ? "takes the rows that hold nothing any more out of "
                                + step.rows().table()
                        : "takes the rows that were copied out of "
                                + step.rows().table());
    }

    @Override
    public Optional<String> refuse(MoveStep.Refuse step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> refuseSeveral(MoveStep.RefuseSeveral step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> renumber(MoveStep.Renumber step) {
        return Optional.of("numbers the rows in " + step.column());
    }

    @Override
    public Optional<String> shift(MoveStep.Shift step) {
        return Optional.of("adds " + step.by() + " to each " + step.column());
    }

    @Override
    public Optional<String> recode(MoveStep.Recode step) {
        return Optional.of("writes " + step.column() + " anew: " + pairs(step.pairs()));
    }

    @Override
    public Optional<String> retype(MoveStep.Retype step) {
        if (step.keepsSpelling()) {
            return Optional.of("turns " + step.column() + " into " + step.to());
        }
        return Optional.of("turns " + step.column() + " into " + step.to() + ": " + pairs(step.pairs())
                + step.otherwise()
                        .map(value -> ", all else is " + value + " now")
                        .orElse(""));
    }

    @Override
    public Optional<String> recompose(MoveStep.Recompose step) {
        return Optional.of("turns " + step.column() + " from " + step.from() + " into " + step.to()
                + ", attribute by attribute"
                + (step.recast().lost().isEmpty()
                        ? ""
                        : ", without " + String.join(", ", step.recast().lost())));
    }

    public static String pairs(List<MoveStep.Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.from() + " is " + pair.to() + " now")
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<String> resume(MoveStep.Continue step) {
        return Optional.of("lets sequence " + step.sequence() + " begin above "
                + step.columns().stream().map(ColumnRef::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<String> resumeIdentity(MoveStep.ContinueIdentity step) {
        return Optional.of("lets " + step.column() + " continue above its largest value");
    }
}
