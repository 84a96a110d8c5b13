package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts into a plan the data moves that the entities fully determine: where an attribute, a constant or a pair was before and
 * is now, its values go along, and come back on the way back. Each move is made by the same function for both directions,
 * with the sides exchanged.
 */
public final class DataMoves {
    private final Plan plan;
    private final Side from;
    private final Side to;
    private final Formerly formerly;

    private DataMoves(Plan plan, Side from, Side to, Formerly formerly) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.formerly = formerly;
    }

    /** The plan that leads from one state to another, values included. */
    public static Plan diff(State from, State to, Renames renames, Formerly formerly) {
        Renames all = LabelRenames.with(from, to, renames, formerly.constants());
        Plan plan = Differ.diff(from.schema(), to.schema(), all);
        boolean stays = from.meaning().equals(to.meaning())
                && formerly.constants().isEmpty()
                && plan.changes().stream().noneMatch(DataMoves::rewritesValues);
        if (from.meaning().equals(Meaning.NONE) || stays) {
            return plan;
        }
        LatterNames names = LatterNames.of(from, to, all);
        Side before = EnumChanges.relabelled(names.side(), names.names());
        Meaning meaning = before.meaning().withAttributes(formerly.attributes());
        Map<String, String> classes =
                new KnownClasses(from.meaning(), meaning, to.meaning()).renamed(formerly.classes());
        Side known = before.withMeaning(meaning.withClasses(classes));
        Side latter = Side.of(to.schema(), to.meaning()).withElsewhere(formerly.constants());
        return new DataMoves(plan, known, latter.withBehind(known), formerly).plan();
    }

    /**
     * What was said about names, and what follows from the meaning without a word.
     *
     * @param said what was said
     * @param fresh what was said to be new
     * @param formerly what was said of names that only rows hold
     * @throws IllegalArgumentException if that contradicts itself
     */
    public static Renames determined(State from, State to, Renames said, Set<Renames.Path> fresh, Formerly formerly) {
        if (from.meaning().equals(Meaning.NONE) || from.meaning().equals(to.meaning())) {
            return said;
        }
        List<Renames.Hint> all = new ArrayList<>(said.hints());
        Set<Renames.Path> answered =
                said.hints().stream().map(Renames.Hint::from).collect(Collectors.toSet());
        LatterNames latter = LatterNames.of(from, to, said);
        Map<String, String> renamed =
                new KnownClasses(from.meaning(), latter.side().meaning(), to.meaning()).renamed(formerly.classes());
        Meaning meaning = from.meaning().withClasses(renamed);
        Renames known = new LinkRenames(from.schema(), to.schema(), meaning, to.meaning(), latter.names())
                .renames()
                .and(SoftDeletes.renames(from, to, latter.names()))
                .and(IndexRenames.of(from, to, latter.names()));
        known.hints().stream()
                .filter(hint -> !answered.contains(hint.from()))
                .filter(hint -> hint.to().filter(fresh::contains).isEmpty())
                .forEach(all::add);
        Set<Renames.Path> replaced =
                KeysGivenAnew.of(from, to, new Renames(all), last -> last.withAttributes(formerly.attributes())
                        .withClasses(renamed));
        all.removeIf(hint -> replaced.contains(hint.from()));
        return new Renames(all, replaced);
    }

    /** The enum columns of the older model, under the names that they have after these renames. */
    public static Map<ColumnRef, EnumColumn> formerEnums(State from, State to, Renames renames) {
        return LatterNames.of(from, to, renames).side().meaning().enums().stream()
                .collect(Collectors.toMap(EnumColumn::at, column -> column));
    }

    /** Whether what the values of a column look like may change though nothing changes in what they mean. */
    private static boolean rewritesValues(Change change) {
        return change instanceof Change.Alter
                || (change instanceof Change.Create create && create.object() instanceof Check);
    }

    private Plan plan() {
        SequenceMoves numbers = new SequenceMoves(from, to);
        Map<SequenceMoves.Moment, List<Change.Move>> sequences =
                numbers.moves(false).stream().collect(Collectors.groupingBy(numbers::moment));
        List<Change> moves = new ArrayList<>(moves());
        moves.addAll(sequences.getOrDefault(SequenceMoves.Moment.WITH_OTHERS, List.of()));
        moves.replaceAll(new MovedValues(from, to)::guarded);
        if (moves.isEmpty() && sequences.isEmpty()) {
            return plan;
        }
        List<Change> changes = new ArrayList<>(plan.changes());
        TypesTakenOver.takeOut(changes, moves);
        changes.addAll(HingePlace.amidst(changes), moves);
        changes.addAll(HingePlace.atFirst(changes), sequences.getOrDefault(SequenceMoves.Moment.BEFORE_ALL, List.of()));
        changes.addAll(HingePlace.reshaped(changes), sequences.getOrDefault(SequenceMoves.Moment.RESHAPED, List.of()));
        return plan.withOrdered(KeysInTheWay.takenOff(changes, moves, from, to));
    }

    /** Each is behind those whose rows or values it reads. */
    private List<Change> moves() {
        List<Change> moves = new ArrayList<>();
        moves.addAll(new SequenceMoves(to, from).moves(true));
        moves.addAll(HierarchyMoves.moves(from, to));
        moves.addAll(EmbeddedMoves.moves(from, to));
        moves.addAll(ElementMoves.moves(from, to));
        moves.addAll(LookupMoves.moves(from, to));
        moves.addAll(DocumentMoves.moves(from, to));
        moves.addAll(PackedMoves.moves(from, to));
        List<Change.Move> links = LinkMoves.moves(from, to);
        moves.addAll(links);
        moves.addAll(new ReferenceMoves(from, to).moves());
        moves.addAll(OrderMoves.moves(from, to, links));
        moves.addAll(new EnumChanges(from, to, formerly.constants()).moves());
        moves.addAll(BooleanMoves.moves(from, to));
        moves.addAll(new SoftDeletes(from, to).moves());
        return moves;
    }
}
