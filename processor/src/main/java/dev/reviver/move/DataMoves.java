package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.HingeStage;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.RenamePhase;
import dev.reviver.change.Renames;
import dev.reviver.change.SchemaMoves;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Renames all = withLabels(from, to, renames, formerly.constants());
        Plan plan = Differ.diff(from.schema(), to.schema(), all);
        boolean stays =
                from.meaning().equals(to.meaning()) && formerly.constants().isEmpty();
        if (from.meaning().equals(Meaning.NONE) || stays) {
            return plan;
        }
        Side before = renamed(from, to, all);
        Meaning meaning = before.meaning().withAttributes(formerly.attributes());
        Side known = new Side(
                meaning.withClasses(renamedClasses(from.meaning(), meaning, to.meaning(), formerly.classes())),
                before.tables(),
                before.sequences());
        return new DataMoves(plan, known, Side.of(to.schema(), to.meaning()), formerly).plan();
    }

    /**
     * What was said about names, and what follows from the meaning without a word.
     *
     * @param said what was said
     * @param fresh what was said to be new
     * @param classes what was said of entity classes: what they were called, by what they are called now
     * @throws IllegalArgumentException if that contradicts itself
     */
    public static Renames determined(
            State from, State to, Renames said, Set<Renames.Path> fresh, Map<String, String> classes) {
        if (from.meaning().equals(Meaning.NONE) || from.meaning().equals(to.meaning())) {
            return said;
        }
        List<Renames.Hint> all = new ArrayList<>(said.hints());
        Set<Renames.Path> answered =
                said.hints().stream().map(Renames.Hint::from).collect(Collectors.toSet());
        Meaning.Names names = names(from, to, said);
        Meaning meaning = from.meaning()
                .withClasses(renamedClasses(from.meaning(), from.meaning().renamed(names), to.meaning(), classes));
        Renames known = new LinkRenames(from.schema(), to.schema(), meaning, to.meaning(), names)
                .renames()
                .and(SoftDeletes.renames(from, to, names));
        known.hints().stream()
                .filter(hint -> !answered.contains(hint.from()))
                .filter(hint -> hint.to().filter(fresh::contains).isEmpty())
                .forEach(all::add);
        return new Renames(all);
    }

    /** The enum columns of the older model, under the names that they have after these renames. */
    public static Map<ColumnRef, EnumColumn> formerEnums(State from, State to, Renames renames) {
        return renamed(from, to, renames).meaning().enums().stream()
                .collect(Collectors.toMap(EnumColumn::at, column -> column));
    }

    private static Side renamed(State from, State to, Renames renames) {
        SchemaMoves.Result moved = SchemaMoves.of(from.schema(), to.schema(), renames);
        RenamePhase.Result result = RenamePhase.of(moved.from(), to.schema(), moved.renames());
        return Side.of(result.from(), from.meaning().renamed(names(moved, result)));
    }

    private static Meaning.Names names(State from, State to, Renames renames) {
        SchemaMoves.Result moved = SchemaMoves.of(from.schema(), to.schema(), renames);
        return names(moved, RenamePhase.of(moved.from(), to.schema(), moved.renames()));
    }

    private static Meaning.Names names(SchemaMoves.Result moved, RenamePhase.Result result) {
        List<Change> names = new ArrayList<>(moved.changes());
        names.addAll(result.renames());
        return new MeaningRenames(names);
    }

    /** A native enum type has labels of its own, which are renamed like anything else that has a name. */
    private static Renames withLabels(
            State from, State to, Renames renames, Map<ColumnRef, Map<String, String>> constants) {
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
                        hints.add(new Renames.Hint(
                                new Renames.Path(type.qualifiedName(), Optional.of(was)),
                                Optional.of(new Renames.Path(type.qualifiedName(), Optional.of(is)))));
                    }
                }))));
        return new Renames(List.copyOf(hints));
    }

    /**
     * Classes that have another name but the same table of their own, or of which that was said.
     *
     * @param was the older meaning
     * @param from the same under the names that tables have now
     */
    private static Map<String, String> renamedClasses(Meaning was, Meaning from, Meaning to, Map<String, String> said) {
        Map<QualifiedName, String> latter = byTable(to);
        Map<QualifiedName, String> stays = byTable(was);
        Map<String, String> classes = new TreeMap<>();
        said.forEach((is, former) -> classes.put(former, is));
        byTable(from).forEach((table, name) -> {
            String now = latter.get(table);
            boolean tableIsRenamed = !name.equals(stays.get(table));
            boolean isFree = was.entity(String.valueOf(now)).isEmpty();
            boolean isGone = to.entity(name).isEmpty();
            if (now != null && !now.equals(name) && (tableIsRenamed || (isFree && isGone))) {
                classes.put(name, now);
            }
        });
        return classes;
    }

    /** The entities that have a table of their own, by their first one. */
    private static Map<QualifiedName, String> byTable(Meaning meaning) {
        return meaning.entities().stream()
                .filter(entity -> !entity.tables().isEmpty())
                .collect(Collectors.toMap(
                        entity -> entity.tables().get(0).table(), EntityMeaning::name, (a, b) -> a, TreeMap::new));
    }

    private Plan plan() {
        List<Change> moves = new ArrayList<>();
        moves.addAll(new SequenceMoves(to, from).moves(true));
        moves.addAll(entities());
        moves.addAll(EmbeddedMoves.moves(from, to));
        moves.addAll(ElementMoves.moves(from, to));
        moves.addAll(LookupMoves.moves(from, to));
        moves.addAll(DocumentMoves.moves(from, to));
        List<Change.Move> links = links();
        moves.addAll(links);
        moves.addAll(new ReferenceMoves(from, to).moves());
        moves.addAll(orders(links));
        moves.addAll(new EnumChanges(from, to, formerly.constants()).moves());
        moves.addAll(new SoftDeletes(from, to).moves());
        List<Change> takenOver = new ArrayList<>();
        for (Change.Move sequence : new SequenceMoves(from, to).moves(false)) {
            (isTakenOver(sequence) ? takenOver : moves).add(sequence);
        }
        if (moves.isEmpty() && takenOver.isEmpty()) {
            return plan;
        }
        List<Change> changes = new ArrayList<>(plan.changes());
        MoveRoom.takeTypesOut(changes, moves);
        changes.addAll(place(changes), moves);
        // While the identity is there: it knows of numbers whose rows are gone.
        changes.addAll(firstAt(changes, Change.HINGE_RANK), takenOver);
        return plan.withOrdered(KeysInTheWay.takenOff(changes, moves, from, to));
    }

    private static boolean isTakenOver(Change.Move move) {
        return move.up().stream().anyMatch(step -> step instanceof MoveStep.Continue sequence && sequence.identities());
    }

    private static int firstAt(List<Change> changes, int rank) {
        int place = 0;
        while (place < changes.size() && changes.get(place).rank() < rank) {
            place++;
        }
        return place;
    }

    /** After what loosens, before what reshapes and tightens: in both directions old and new stand side by side. */
    private static int place(List<Change> changes) {
        int place = 0;
        while (place < changes.size() && isBefore(changes.get(place))) {
            place++;
        }
        return place;
    }

    private static boolean isBefore(Change change) {
        return change instanceof Change.Alter alter
                ? HingeStage.of(alter) == HingeStage.LOOSEN
                : change.rank() < Change.HINGE_RANK;
    }

    // Entities

    private List<Change> entities() {
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

    // Associations and lists

    private List<Change.Move> links() {
        LinkMoves there = new LinkMoves(from, to);
        LinkMoves back = new LinkMoves(to, from);
        List<Change.Move> moves = new ArrayList<>();
        for (LinkMoves.Pair pair : there.pairs()) {
            List<MoveStep> up = there.steps(pair);
            List<MoveStep> down = back.steps(new LinkMoves.Pair(pair.to(), pair.from()));
            moves.add(new Change.Move(pair.to().table(), up, down));
        }
        return moves;
    }

    /** Behind the associations, which put rows into lists. */
    private List<Change> orders(List<Change.Move> links) {
        List<Change> moves = new ArrayList<>();
        to.meaning().orders().forEach(order -> {
            Set<ColumnRef> arriving = arriving(links.stream().map(Change.Move::up));
            Change.Move.add(moves, order.at().table(), numbered(order, from, to, arriving), List.of());
        });
        from.meaning().orders().forEach(order -> {
            Set<ColumnRef> arriving = arriving(links.stream().map(Change.Move::down));
            Change.Move.add(moves, order.at().table(), List.of(), numbered(order, to, from, arriving));
        });
        moves.addAll(shifts());
        return moves;
    }

    /** Lists that count from another number on. */
    private List<Change> shifts() {
        List<Change> moves = new ArrayList<>();
        for (ListOrder was : from.meaning().orders()) {
            to.meaning().orders().stream()
                    .filter(is -> is.at().equals(was.at()) && is.base() != was.base())
                    .filter(is -> from.has(was.at()) && to.has(is.at()))
                    .map(is -> is.base() - was.base())
                    .forEach(by -> moves.add(new Change.Move(
                            was.at().table(),
                            List.of(new MoveStep.Shift(was.at(), by)),
                            List.of(new MoveStep.Shift(was.at(), -by)))));
        }
        return moves;
    }

    /** The columns of rows that are there which get values. */
    private static Set<ColumnRef> arriving(Stream<List<MoveStep>> moves) {
        return moves.flatMap(List::stream)
                .filter(MoveStep.Update.class::isInstance)
                .map(MoveStep.Update.class::cast)
                .flatMap(update -> update.values().stream()
                        .map(value -> new ColumnRef(update.rows().table(), value.column())))
                .collect(Collectors.toSet());
    }

    /** An order column that is new on rows that are there. */
    private static List<MoveStep> numbered(ListOrder order, Side from, Side to, Set<ColumnRef> arriving) {
        Table table = to.tables().get(order.at().table());
        if (table == null
                || from.has(order.at())
                || arriving.contains(order.at())
                || !from.has(order.at().table())
                || !order.list().stream()
                        .map(c -> new ColumnRef(order.at().table(), c))
                        .allMatch(c -> from.has(c) || arriving.contains(c))) {
            return List.of();
        }
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        boolean tells = !key.isEmpty() && !key.contains(order.at().column());
        List<String> rest = table.columns().stream()
                .map(Column::name)
                .filter(c -> !c.equals(order.at().column()) && !order.list().contains(c))
                .filter(c -> from.has(new ColumnRef(order.at().table(), c)))
                .toList();
        return List.of(new MoveStep.Renumber(
                order.at(), order.list(), tells ? key : List.of(), tells ? key : rest, order.base()));
    }
}
