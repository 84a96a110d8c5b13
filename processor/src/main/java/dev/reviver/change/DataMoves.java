package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Map<ColumnRef, Map<String, String>> formerConstants;

    private DataMoves(Plan plan, Side from, Side to, Map<ColumnRef, Map<String, String>> formerConstants) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.formerConstants = formerConstants;
    }

    /**
     * The plan that leads from one state to another, values included.
     *
     * @param constants by column, what constants of its enum were called before, by what they are called now
     */
    public static Plan diff(State from, State to, Renames renames, Map<ColumnRef, Map<String, String>> constants) {
        Renames all = withLabels(from, to, renames, constants);
        Plan plan = Differ.diff(from.schema(), to.schema(), all);
        if (from.meaning().equals(Meaning.NONE) || from.meaning().equals(to.meaning())) {
            return plan;
        }
        SchemaMoves.Result moved = SchemaMoves.of(from.schema(), to.schema(), all);
        RenamePhase.Result renamed = RenamePhase.of(moved.from(), to.schema(), moved.renames());
        List<Change> names = new ArrayList<>(moved.changes());
        names.addAll(renamed.renames());
        Meaning meaning = from.meaning().renamed(new MeaningRenames(names));
        Side before = Side.of(renamed.from(), meaning.withClasses(renamedClasses(meaning, to.meaning())));
        return new DataMoves(plan, before, Side.of(to.schema(), to.meaning()), constants).plan();
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

    /** Classes that have another name but the same table of their own. */
    private static Map<String, String> renamedClasses(Meaning from, Meaning to) {
        Set<String> before = names(from);
        Set<String> after = names(to);
        Map<QualifiedName, String> homeless = new HashMap<>();
        for (EntityMeaning entity : to.entities()) {
            if (!before.contains(entity.name()) && !entity.tables().isEmpty()) {
                homeless.put(entity.tables().get(0).table(), entity.name());
            }
        }
        Map<String, String> classes = new TreeMap<>();
        for (EntityMeaning entity : from.entities()) {
            if (!after.contains(entity.name()) && !entity.tables().isEmpty()) {
                String name = homeless.get(entity.tables().get(0).table());
                if (name != null) {
                    classes.put(entity.name(), name);
                }
            }
        }
        return classes;
    }

    private static Set<String> names(Meaning meaning) {
        return meaning.entities().stream().map(EntityMeaning::name).collect(Collectors.toSet());
    }

    private Plan plan() {
        List<Change> moves = new ArrayList<>();
        moves.addAll(sequences(to, from, true));
        moves.addAll(entities());
        moves.addAll(links());
        moves.addAll(orders());
        moves.addAll(enums());
        moves.addAll(sequences(from, to, false));
        if (moves.isEmpty()) {
            return plan;
        }
        List<Change> changes = new ArrayList<>(plan.changes());
        takeTypesOut(changes, moves);
        changes.addAll(place(changes), moves);
        return Plan.of(withoutKeysInTheWay(changes, moves));
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
        Heads heads = new Heads(from.meaning(), to.meaning());
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
                add(moves, table(is.isEmpty() ? was : is, head), up, down);
            }
        }
        return moves;
    }

    /** The classes of both models by hierarchy; one that moved to another counts where it is now. */
    private static final class Heads {
        private final Map<String, EntityMeaning> before = new HashMap<>();
        private final Map<String, EntityMeaning> after = new HashMap<>();

        Heads(Meaning from, Meaning to) {
            from.entities().forEach(entity -> before.put(entity.name(), entity));
            to.entities().forEach(entity -> after.put(entity.name(), entity));
        }

        Map<String, List<EntityMeaning>> grouped(Meaning meaning) {
            Map<String, List<EntityMeaning>> groups = new TreeMap<>();
            meaning.entities().forEach(entity -> groups.computeIfAbsent(head(entity.name()), key -> new ArrayList<>())
                    .add(entity));
            return groups;
        }

        private String head(String name) {
            Map<String, EntityMeaning> known = after.containsKey(name) ? after : before;
            String head = name;
            for (Optional<String> next = Optional.of(name);
                    next.isPresent() && known.containsKey(next.get());
                    next = Objects.requireNonNull(known.get(next.get())).parent()) {
                head = next.get();
            }
            return head;
        }
    }

    private static QualifiedName table(List<EntityMeaning> hierarchy, String head) {
        return hierarchy.stream()
                .sorted(Comparator.comparing(entity -> !entity.name().equals(head)))
                .flatMap(entity -> entity.tables().stream())
                .map(EntityTable::table)
                .findFirst()
                .orElseGet(() -> QualifiedName.of(head.substring(head.lastIndexOf('.') + 1)));
    }

    private static void add(List<Change> moves, QualifiedName table, List<MoveStep> up, List<MoveStep> down) {
        if (!up.isEmpty() || !down.isEmpty()) {
            moves.add(new Change.Move(table, up, down));
        }
    }

    // Associations and lists

    private List<Change> links() {
        LinkMoves there = new LinkMoves(from, to);
        LinkMoves back = new LinkMoves(to, from);
        List<Change> moves = new ArrayList<>();
        for (LinkMoves.Pair pair : there.pairs()) {
            List<MoveStep> up = there.steps(pair);
            List<MoveStep> down = back.steps(new LinkMoves.Pair(pair.to(), pair.from()));
            add(moves, pair.to().table(), up, down);
        }
        return moves;
    }

    private List<Change> orders() {
        List<Change> moves = new ArrayList<>();
        to.meaning().orders().forEach(order -> add(moves, order.at().table(), numbered(order, from, to), List.of()));
        from.meaning().orders().forEach(order -> add(moves, order.at().table(), List.of(), numbered(order, to, from)));
        return moves;
    }

    /** An order column that is new on rows that are there. */
    private static List<MoveStep> numbered(ListOrder order, Side from, Side to) {
        Table table = to.tables().get(order.at().table());
        if (table == null
                || from.has(order.at())
                || !from.has(order.at().table())
                || !order.list().stream()
                        .allMatch(c -> from.has(new ColumnRef(order.at().table(), c)))) {
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

    // Enums

    private List<Change> enums() {
        Map<ColumnRef, EnumColumn> known = new HashMap<>();
        from.meaning().enums().forEach(e -> known.put(e.at(), e));
        List<Change> moves = new ArrayList<>();
        for (EnumColumn after : to.meaning().enums()) {
            EnumColumn was = known.get(after.at());
            if (was != null && from.has(was.at()) && to.has(after.at()) && !was.equals(after)) {
                Map<String, String> former = formerConstants.getOrDefault(after.at(), Map.of());
                // The labels of a native type were renamed before.
                if (isNative(from, was)) {
                    was = relabelled(was, former);
                    former = Map.of();
                }
                Map<String, String> back = new HashMap<>();
                former.forEach((latter, before) -> back.put(before, latter));
                add(
                        moves,
                        after.at().table(),
                        new EnumMoves(from, to, former).steps(was, after),
                        new EnumMoves(to, from, back).steps(after, was));
            }
        }
        return moves;
    }

    private static boolean isNative(Side side, EnumColumn column) {
        return column.storage() == EnumColumn.Storage.NAME
                && side.column(column.at())
                        .map(c -> !new TypeChange(c.type(), c.type()).fromText())
                        .orElse(false);
    }

    private static EnumColumn relabelled(EnumColumn column, Map<String, String> former) {
        Map<String, String> latter = new HashMap<>();
        former.forEach((is, was) -> latter.put(was, is));
        return new EnumColumn(
                column.at(),
                column.storage(),
                column.constants().stream().map(c -> latter.getOrDefault(c, c)).toList());
    }

    /** A column that a move retypes is not altered as well; what else the alter does stays. */
    private static void takeTypesOut(List<Change> changes, List<Change> moves) {
        Map<ColumnRef, MoveStep.Retype> retyped = new HashMap<>();
        for (Change change : moves) {
            ((Change.Move) change)
                    .up().stream()
                            .filter(MoveStep.Retype.class::isInstance)
                            .map(MoveStep.Retype.class::cast)
                            .forEach(step -> retyped.put(step.column(), step));
        }
        changes.replaceAll(change -> withoutType(change, retyped));
        changes.removeIf(
                change -> change instanceof Change.Alter alter && alter.from().equals(alter.to()));
    }

    private static Change withoutType(Change change, Map<ColumnRef, MoveStep.Retype> retyped) {
        if (change instanceof Change.Alter alter
                && HingeStage.of(alter) == HingeStage.RESHAPE
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && retyped.containsKey(new ColumnRef(alter.table(), to.name()))) {
            Column shaped = from.withType(to.type()).withDefault(to.defaultValue());
            return new Change.Alter(alter.table(), shaped, to);
        }
        return change;
    }

    /** Values that change places would meet in a key: it comes off and goes on again. */
    private List<Change> withoutKeysInTheWay(List<Change> changes, List<Change> moves) {
        Set<ColumnRef> recoded = new LinkedHashSet<>();
        for (Change change : moves) {
            Change.Move move = (Change.Move) change;
            for (List<MoveStep> steps : List.of(move.up(), move.down())) {
                steps.stream()
                        .filter(MoveStep.Recode.class::isInstance)
                        .forEach(step -> recoded.add(((MoveStep.Recode) step).column()));
            }
        }
        List<Change> all = new ArrayList<>(changes);
        for (ColumnRef ref : recoded) {
            Table before = Objects.requireNonNull(from.tables().get(ref.table()));
            Table after = Objects.requireNonNull(to.tables().get(ref.table()));
            List<SchemaObject> keys = new ArrayList<>();
            before.primaryKey().filter(k -> k.columns().contains(ref.column())).ifPresent(keys::add);
            before.uniqueKeys().stream()
                    .filter(k -> k.columns().contains(ref.column()))
                    .forEach(keys::add);
            before.indexes().stream()
                    .filter(Index::unique)
                    .filter(i -> i.columnNames().contains(ref.column()))
                    .forEach(keys::add);
            for (SchemaObject key : keys) {
                boolean stays = after.primaryKey().filter(key::equals).isPresent()
                        || after.uniqueKeys().contains(key)
                        || after.indexes().contains(key);
                Change drop = new Change.Drop(ref.table(), key);
                if (stays && !all.contains(drop)) {
                    all.add(drop);
                    all.add(new Change.Create(ref.table(), key));
                }
            }
        }
        return all;
    }

    // Sequences

    /**
     * Sequences that come to number rows which are there.
     *
     * @param home whether {@code from} and {@code to} are exchanged, so that the steps belong to the way back
     */
    private List<Change> sequences(Side from, Side to, boolean home) {
        Map<QualifiedName, List<ColumnRef>> columns = new LinkedHashMap<>();
        for (Numbering numbering : to.meaning().numberings()) {
            if (to.has(numbering.at())) {
                columns.computeIfAbsent(numbering.sequence(), key -> new ArrayList<>())
                        .add(numbering.at());
            }
        }
        List<Change> moves = new ArrayList<>();
        columns.forEach((name, ids) -> {
            Sequence sequence = to.sequences().get(name);
            Sequence former = from.sequences().get(name);
            boolean isNew = former == null;
            boolean steps = former != null && sequence != null && former.increment() != sequence.increment();
            if (sequence != null && sequence.increment() > 0 && (isNew || steps) && hadRows(from, to, ids)) {
                List<MoveStep> list = List.of(new MoveStep.Continue(name, sequence.start(), sequence.increment(), ids));
                moves.add(home ? new Change.Move(name, List.of(), list) : new Change.Move(name, list, List.of()));
            }
        });
        return moves;
    }

    /** Whether the columns number rows of classes that were there before. */
    private static boolean hadRows(Side from, Side to, List<ColumnRef> ids) {
        Set<String> before = names(from.meaning());
        return ids.stream()
                .anyMatch(id -> from.has(id.table())
                        || to.meaning().inhabitants(id.table()).stream().anyMatch(e -> before.contains(e.name())));
    }
}
