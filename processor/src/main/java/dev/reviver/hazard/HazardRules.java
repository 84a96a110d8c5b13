package dev.reviver.hazard;

import dev.reviver.change.Archiving;
import dev.reviver.change.Change;
import dev.reviver.change.HingeStage;
import dev.reviver.change.MoveWords;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.PlanContext;
import dev.reviver.change.TypeChange;
import dev.reviver.change.Unpacking;
import dev.reviver.change.Words;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of one change: what it puts at risk, and in which words that is said. */
public final class HazardRules implements Change.Visitor<List<Finding>> {
    private final PlanContext context;
    private final Direction direction;
    private final Change change;
    private final int place;
    private final QualifiedName table;

    HazardRules(PlanContext context, Direction direction, Change change, int place) {
        this.context = context;
        this.direction = direction;
        this.change = change;
        this.place = place;
        this.table = change.table();
    }

    List<Finding> found(Hazard hazard, String message) {
        return List.of(new Finding(change, hazard, Words.oneLine(message)));
    }

    @Override
    public List<Finding> create(Change.Create create) {
        return context.createsTable(table) ? List.of() : create.object().accept(new HazardsOfCreate(this, create));
    }

    @Override
    public List<Finding> drop(Change.Drop drop) {
        return drop.object().accept(new HazardsOfDrop(this, context, drop));
    }

    @Override
    public List<Finding> alter(Change.Alter alter) {
        if (alter.from() instanceof Column from && alter.to() instanceof Column to) {
            return column(alter, from, to);
        }
        if (alter.from() instanceof CompositeType from && alter.to() instanceof CompositeType to) {
            return attributes(from, to);
        }
        return alter.from() instanceof Sequence from && alter.to() instanceof Sequence to
                ? sequence(from, to)
                : List.of();
    }

    private List<Finding> column(Change.Alter alter, Column from, Column to) {
        List<Finding> findings = new ArrayList<>();
        String name = Words.column(table, to);
        if (from.generated().isEmpty() && to.generated().isPresent()) {
            return isUp()
                    ? found(Hazard.COLUMN_DROPPED, "puts computed values into " + name + ": those in it are lost")
                    : found(
                            Hazard.DOWN_DROPS_COLUMN,
                            "puts computed values into " + name + ": those written since are lost");
        }
        if (!from.type().equals(to.type())) {
            findings.addAll(typeChange(name, new TypeChange(from.type(), to.type())));
        }
        if (from.nullable() && HingeStage.of(alter) == HingeStage.TIGHTEN && !context.carries(table, to)) {
            boolean arrives = context.creates(table, to);
            Optional<Change.Fill.Value> fill = context.filled(table, to);
            boolean filled = fill.flatMap(Change.Fill.Value::expression).isPresent();
            String reads = "reads all of " + table + " while nobody else can";
            if (filled) {
                findings.addAll(found(Hazard.NOT_NULL_ON_ROWS, reads));
            } else {
                String fails = arrives
                        ? "every row needs a value in " + name + ", and none was given; " + reads
                        : "fails if " + name + " is null in any row, and " + reads;
                findings.addAll(demand(Hazard.NOT_NULL_ON_ROWS, fails));
            }
            if (arrives && isUp() && to.identity().isEmpty()) {
                findings.addAll(found(
                        Hazard.OLD_INSERTS_FAIL, "code that does not know " + name + " cannot insert rows any more"));
            }
        }
        return findings;
    }

    private List<Finding> typeChange(String name, TypeChange type) {
        List<Finding> findings = new ArrayList<>(values(name, type));
        findings.addAll(found(
                Hazard.STATISTICS_LOST,
                "the planner knows nothing of " + name + " then: run ANALYZE " + table + " afterwards"));
        if (type.rewrites()) {
            findings.addAll(
                    found(
                            Hazard.TABLE_REWRITTEN,
                            "copies all of " + table
                                    + " while nobody can read it; if that takes too long, do it in two migrations:"
                                    + " one adds a column of the new type that both releases write, the next drops the old one"));
        }
        return findings;
    }

    /** What can become of values. */
    private List<Finding> values(String name, TypeChange type) {
        List<Finding> findings = new ArrayList<>();
        String what = name + " from " + type.from() + " to " + type.to();
        switch (type.loss()) {
            case NONE -> {}
            case REFUSED, GUARDED ->
                findings.addAll(demand(Hazard.TYPE_NARROWED, "fails if a value does not fit: " + what));
            case RESPELLED -> {
                findings.addAll(found(Hazard.TYPE_RESPELLED, "values may change their spelling: " + what));
                boolean isLimited = type.readsObject() && !type.to().modifiers().isEmpty();
                if (type.cast() == TypeChange.Cast.EXPLICIT || isLimited) {
                    findings.addAll(demand(Hazard.TYPE_NARROWED, "fails if a value cannot be read: " + what));
                }
            }
            case NO_CAST ->
                findings.addAll(
                        context.growsInto(type.from(), type.to())
                                ? List.of()
                                : demand(
                                        Hazard.TYPE_WITHOUT_CAST,
                                        "PostgreSQL has no cast that keeps the meaning, so that any value may fail: "
                                                + what + "; write the conversion that is meant"));
        }
        if (type.dependsOnTimeZone()) {
            findings.addAll(found(Hazard.TIME_ZONE_ASSUMED, "a time without a zone is taken to be UTC: " + what));
        }
        return findings;
    }

    private List<Finding> attributes(CompositeType from, CompositeType to) {
        return from.attributes().stream()
                .skip(to.attributes().size())
                .flatMap(gone -> lostAttribute(to.qualifiedName() + "." + gone.name()).stream())
                .toList();
    }

    private List<Finding> lostAttribute(String name) {
        return isUp()
                ? found(Hazard.COLUMN_DROPPED, "drops attribute " + name + ": its values are lost")
                : found(Hazard.DOWN_DROPS_COLUMN, "drops attribute " + name + ": all values written since are lost");
    }

    private List<Finding> sequence(Sequence from, Sequence to) {
        return from.increment() == to.increment()
                ? List.of()
                : found(
                        Hazard.INCREMENT_CHANGED,
                        "code that takes numbers of " + to.qualifiedName() + " in blocks of " + from.increment()
                                + " hands some out twice");
    }

    @Override
    public List<Finding> rename(Change.Rename rename) {
        boolean matters = mattersToCode(rename)
                && !Archiving.isArchived(rename.from().name())
                && !context.takesAwayAfter(place, table, rename.to())
                && !context.brought(place, table, rename.from());
        if (matters
                && rename.from() instanceof CompositeType from
                && rename.to() instanceof CompositeType to
                && !from.attributes().equals(to.attributes())) {
            return found(
                    Hazard.RENAME_BREAKS_CODE,
                    "code that says attribute " + from.attributes().get(0).name() + " of " + Words.thing(table, from)
                            + " fails from this moment; it is "
                            + to.attributes().get(0).name() + " now");
        }
        return matters
                ? found(
                        Hazard.RENAME_BREAKS_CODE,
                        "code that says "
                                + Words.thing(table, context.firstName(place, table, rename.from()))
                                + " fails from this moment; it is "
                                + Words.nameAfter(rename) + " now")
                : List.of();
    }

    @Override
    public List<Finding> fill(Change.Fill fill) {
        return fill.up()
                .flatMap(Change.Fill.Value::expression)
                .map(expression -> found(
                        Hazard.ROWS_FILLED,
                        "writes every row of " + table + " that has no " + fill.column()
                                + ", in one transaction; nobody else can write to these rows until it ends"))
                .orElse(List.of());
    }

    /** The demand on rows stays; that others wait does not. What waits for no lock is not told at all. */
    @Override
    public List<Finding> online(Change.Online online) {
        Change whole = online.whole();
        if (whole instanceof Change.Fill fill) {
            return fill(fill);
        }
        String thing = Words.thing(table, whole.subjects().get(0));
        if (OnlineForms.isUndoing(whole)) {
            return online.part().isMain() && whole instanceof Change.Drop drop ? drop(drop) : List.of();
        }
        return switch (online.part()) {
            case VALIDATE ->
                demand(
                        whole.subjects().get(0) instanceof ForeignKey
                                ? Hazard.FOREIGN_KEY_ON_ROWS
                                : Hazard.CHECK_ON_ROWS,
                        "fails if a row breaks " + thing
                                + ", which new rows cannot since the step before; nobody waits");
            case BUILD_INDEX, BUILD_ASIDE ->
                demand(
                        Hazard.KEY_ON_ROWS,
                        "fails if two rows are equal in " + thing
                                + ", and leaves an index that is not valid; nobody waits");
            case CONCURRENTLY ->
                whole.subjects().get(0) instanceof Index index && index.unique()
                        ? demand(
                                Hazard.KEY_ON_ROWS,
                                "fails if two rows are equal in " + thing
                                        + ", and leaves an index that is not valid; nobody waits")
                        : List.of();
            case VALIDATE_DEMAND ->
                demand(
                        Hazard.NOT_NULL_ON_ROWS,
                        "fails if " + thing + " is null in any row, which new rows cannot be; nobody waits");
            case SET_NOT_NULL ->
                isUp() && context.creates(table, whole.subjects().get(0))
                        ? found(
                                Hazard.OLD_INSERTS_FAIL,
                                "code that does not know " + thing + " cannot insert rows any more")
                        : List.of();
            case FOR_NEW_ROWS, ATTACH, ATTACH_ASIDE, FILL, DEMAND -> List.of();
        };
    }

    @Override
    public List<Finding> custom(Change.Custom custom) {
        return List.of();
    }

    /** Whether statements of an application contain the name. */
    static boolean mattersToCode(Change.Rename rename) {
        return rename.from().accept(new MattersToCode(rename));
    }

    @Override
    public List<Finding> move(Change.Move move) {
        List<Finding> findings = new ArrayList<>();
        MoveWords.refusals(move)
                .forEach(what -> findings.addAll(demand(Hazard.ROWS_WITHOUT_PLACE, "fails if " + what)));
        MoveWords.forgotten(move)
                .ifPresent(column -> findings.addAll(
                        isUp()
                                ? found(
                                        Hazard.COLUMN_DROPPED,
                                        "keeps of " + column
                                                + " whether it has a value, not which: the values are lost")
                                : found(
                                        Hazard.DOWN_DROPS_COLUMN,
                                        "keeps of " + column
                                                + " whether it has a value, not which: those written since are lost")));
        MoveWords.renewed(move)
                .forEach(key -> findings.addAll(
                        isUp()
                                ? found(
                                        Hazard.COLUMN_DROPPED,
                                        "keeps the rows but not " + key + ": the values are lost")
                                : found(
                                        Hazard.DOWN_DROPS_COLUMN,
                                        "keeps the rows but not " + key + ": those keys are lost")));
        MoveWords.forgetting(move, Unpacking.Trait.ORDER)
                .forEach(bundle -> findings.addAll(found(
                        isUp() ? Hazard.COLUMN_DROPPED : Hazard.DOWN_DROPS_COLUMN,
                        "keeps the elements of " + bundle.column() + " but not their order: it is lost")));
        MoveWords.casts(move).forEach((name, type) -> findings.addAll(values(name, type)));
        MoveWords.lost(move).forEach(name -> findings.addAll(lostAttribute(name)));
        if (MoveWords.retypes(move)) {
            MoveWords.retyped(move)
                    .forEach(column -> findings.addAll(found(
                            Hazard.STATISTICS_LOST,
                            "the planner knows nothing of " + column + " then: run ANALYZE " + move.table()
                                    + " afterwards")));
            findings.addAll(
                    found(Hazard.TABLE_REWRITTEN, "copies all of " + move.table() + " while nobody can read it"));
            return findings;
        }
        Set<QualifiedName> written = MoveWords.written(move);
        if (!written.isEmpty()) {
            findings.addAll(found(
                    Hazard.ROWS_MOVED,
                    "writes rows of "
                            + written.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "))
                            + ", all in one transaction: the more there are, the longer others wait"));
        }
        return findings;
    }

    /** A demand that rows may not meet; on the way back those are rows that nobody has seen yet. */
    List<Finding> demand(Hazard up, String message) {
        return isUp() ? found(up, message) : found(Hazard.DOWN_MAY_NOT_FIT, "counts rows written since: " + message);
    }

    boolean isUp() {
        return direction == Direction.UP;
    }

    /** Names that statements of an application contain. */
    private record MattersToCode(Change.Rename rename) implements SchemaObject.Visitor<Boolean> {
        @Override
        public Boolean namespace(Namespace namespace) {
            return true;
        }

        @Override
        public Boolean enumType(EnumType type) {
            return true;
        }

        @Override
        public Boolean compositeType(CompositeType type) {
            return true;
        }

        /** That of an identity column is known to PostgreSQL only. */
        @Override
        public Boolean sequence(Sequence sequence) {
            return rename.table().equals(sequence.qualifiedName())
                    || rename.table().name().equals(rename.to().name());
        }

        @Override
        public Boolean table(Table table) {
            return true;
        }

        @Override
        public Boolean column(Column column) {
            return true;
        }

        @Override
        public Boolean primaryKey(PrimaryKey key) {
            return false;
        }

        @Override
        public Boolean uniqueKey(UniqueKey key) {
            return false;
        }

        @Override
        public Boolean check(Check check) {
            return false;
        }

        @Override
        public Boolean index(Index index) {
            return false;
        }

        @Override
        public Boolean foreignKey(ForeignKey key) {
            return false;
        }
    }
}
