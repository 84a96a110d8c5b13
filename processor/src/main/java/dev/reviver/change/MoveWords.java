package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a data move does, in words: {@code copies rows into card, fills payment.dtype}. */
public final class MoveWords implements MoveStep.Visitor<Optional<String>> {
    private MoveWords() {}

    /** What it does; of what it refuses, which the hazards tell, only if it does nothing else. */
    static String of(Change.Move move) {
        boolean onlyRefuses = move.up().stream().allMatch(Refusal.class::isInstance);
        return move.up().stream()
                .filter(step -> onlyRefuses || !(step instanceof Refusal))
                .flatMap(step -> step.accept(new MoveWords()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The rows at which it fails. */
    public static List<String> refusals(Change.Move move) {
        return move.up().stream()
                .filter(Refusal.class::isInstance)
                .map(step -> ((Refusal) step).what())
                .toList();
    }

    /** The tables whose rows it writes, as against checking them. */
    public static Set<QualifiedName> written(Change.Move move) {
        Set<QualifiedName> written = new TreeSet<>();
        for (MoveStep step : move.up()) {
            if (step instanceof RowStep row) {
                written.add(row.table());
            } else if (step instanceof ColumnStep column) {
                written.add(column.column().table());
            }
        }
        return written;
    }

    /** Whether several values become one, so that the way back cannot tell them apart. */
    public static boolean forgets(Change.Move move) {
        return forgotten(move).isPresent();
    }

    /** The column in which it happens. */
    public static Optional<ColumnRef> forgotten(Change.Move move) {
        return move.up().stream()
                .filter(ColumnStep.Retype.class::isInstance)
                .map(ColumnStep.Retype.class::cast)
                .filter(step -> step.otherwise().isPresent()
                        && step.pairs().stream().anyMatch(pair -> pair.from().equals("NULL")))
                .map(ColumnStep.Retype::column)
                .findFirst();
    }

    /** The columns of keys that rows get anew on the way back, since nothing has kept them. */
    public static List<ColumnRef> renewed(Change.Move move) {
        return move.down().stream()
                .flatMap(step -> step instanceof RowStep.Insert insert
                        ? newKeys(insert.table(), insert.values())
                        : step instanceof RowStep.Update update
                                ? newKeys(update.rows().table(), update.values())
                                : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<ColumnRef> newKeys(QualifiedName table, List<MoveStep.Assignment> values) {
        return values.stream()
                .filter(value -> value.term() instanceof Term.NewKey)
                .map(value -> new ColumnRef(table, value.column()));
    }

    /** The collections whose elements become rows that do not tell something of them. */
    public static List<Bundle> forgetting(Change.Move move, Unpacking.Trait trait) {
        return move.up().stream()
                .filter(RowStep.Insert.class::isInstance)
                .map(RowStep.Insert.class::cast)
                .flatMap(insert -> insert.rows().unpacked().stream())
                .filter(unpacking -> unpacking.forgets(trait))
                .map(Unpacking::bundle)
                .toList();
    }

    /** The attributes of composite types whose values have no place any more, each with its column. */
    public static List<String> lost(Change.Move move) {
        return move.up().stream()
                .filter(ColumnStep.Recompose.class::isInstance)
                .map(ColumnStep.Recompose.class::cast)
                .flatMap(step -> step.recast().lost().stream().map(path -> step.column() + "." + path))
                .toList();
    }

    /** The attributes of composite types that get another type, each with its column. */
    public static Map<String, TypeChange> casts(Change.Move move) {
        Map<String, TypeChange> all = new LinkedHashMap<>();
        for (MoveStep step : move.up()) {
            if (step instanceof ColumnStep.Recompose recompose) {
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
                .flatMap(step -> step.rewrite().stream())
                .filter(MoveStep.Rewrite::retypes)
                .map(MoveStep.Rewrite::column)
                .toList();
    }

    @Override
    public Optional<String> insert(RowStep.Insert step) {
        return Optional.of(step.rows()
                .unpacked()
                .map(unpacking -> "makes a row of " + step.table() + " for each element of "
                        + unpacking.bundle().column())
                .orElseGet(() -> "copies rows of " + step.rows().table() + " into " + step.table()));
    }

    @Override
    public Optional<String> insertMissing(RowStep.InsertMissing step) {
        return Optional.of("makes a row of " + step.table() + " for each value in "
                + step.values().stream()
                        .flatMap(value -> value.term().source().stream())
                        .map(ColumnRef::toString)
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<String> update(RowStep.Update step) {
        QualifiedName table = step.rows().table();
        return Optional.of("fills "
                + step.values().stream()
                        .map(value -> new ColumnRef(table, value.column()) + gathered(value.term()))
                        .collect(Collectors.joining(", ")));
    }

    /** Nothing but an order column says which of the elements was the first. */
    private static String gathered(Term term) {
        if (!(term instanceof Term.Gathered gathered)) {
            return "";
        }
        String from = " with the elements in " + gathered.elements().table();
        return gathered.order().isPresent() || gathered.key().isPresent()
                ? from
                : from + ", sorted, since nothing tells their order";
    }

    @Override
    public Optional<String> delete(RowStep.Delete step) {
        return Optional.of(
                step.isOfClasses()
                        ? "takes the rows that were copied out of "
                                + step.rows().table()
                        : "takes the rows that hold nothing any more out of "
                                + step.rows().table());
    }

    @Override
    public Optional<String> refuse(Refusal.OfRows step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> refuseSeveral(Refusal.OfSeveral step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> refuseMisfits(Refusal.OfMisfits step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> refuseElements(Refusal.OfElements step) {
        return Optional.of("makes sure that no " + step.what());
    }

    @Override
    public Optional<String> renumber(ColumnStep.Renumber step) {
        return Optional.of("numbers the rows in " + step.column());
    }

    @Override
    public Optional<String> shift(ColumnStep.Shift step) {
        return Optional.of("adds " + step.by() + " to each " + step.column());
    }

    @Override
    public Optional<String> recode(ColumnStep.Recode step) {
        return Optional.of("writes " + step.column() + " anew: " + pairs(step.pairs()));
    }

    @Override
    public Optional<String> retype(ColumnStep.Retype step) {
        if (step.keepsSpelling()) {
            return Optional.of("turns " + step.column() + " into " + step.to());
        }
        List<MoveStep.Pair> spelledAnew = step.pairs().stream()
                .filter(pair -> step.otherwise().isPresent() || !pair.from().equals(pair.to()))
                .toList();
        return Optional.of("turns " + step.column() + " into " + step.to() + ": " + pairs(spelledAnew)
                + step.otherwise()
                        .map(value -> ", all else is " + value + " now")
                        .orElse(""));
    }

    @Override
    public Optional<String> recompose(ColumnStep.Recompose step) {
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
    public Optional<String> resume(SequenceStep.Continue step) {
        return Optional.of("lets sequence " + step.sequence() + " begin above "
                + step.columns().stream().map(ColumnRef::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<String> resumeIdentity(SequenceStep.ContinueIdentity step) {
        return Optional.of("lets " + step.column() + " continue above its largest value");
    }
}
