package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that find what a change puts at risk. They look at changes, never at SQL, and know the rest of the plan: on a
 * table that the same plan creates there are no rows and no readers, and a key that is put back was not dropped.
 */
public final class Hazards {
    private final Direction direction;
    private final Set<Part> created = new HashSet<>();
    /** Names that the plan takes away, by dropping or renaming what has them, and the last place where it does. */
    private final Map<Part, Integer> leaving = new HashMap<>();

    /** A thing by kind, table and name. */
    private record Part(Class<?> noun, QualifiedName table, String name) {
        static Part of(QualifiedName table, SchemaObject object) {
            return new Part(
                    object.getClass(), object instanceof Table own ? own.qualifiedName() : table, object.name());
        }
    }

    private Hazards(Plan plan, Direction direction) {
        this.direction = direction;
        for (int place = 0; place < plan.changes().size(); place++) {
            Change change = plan.changes().get(place);
            if (change instanceof Change.Create create) {
                created.add(Part.of(create.table(), create.object()));
            } else if (change instanceof Change.Drop drop) {
                leaving.put(Part.of(drop.table(), drop.object()), place);
            } else if (change instanceof Change.Rename rename) {
                leaving.put(Part.of(rename.table(), rename.from()), place);
            }
        }
    }

    /** The hazards of one change on the way up, without regard to others. */
    public static List<Finding> of(Change change) {
        return new Hazards(new Plan(List.of()), Direction.UP).find(change, 0);
    }

    /** The hazards of all changes of a plan, in its order. {@code plan} is as it runs: for the way down, the inverse. */
    public static List<Finding> of(Plan plan, Direction direction) {
        Hazards hazards = new Hazards(plan, direction);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < plan.changes().size(); place++) {
            findings.addAll(hazards.find(plan.changes().get(place), place));
        }
        return findings;
    }

    private List<Finding> find(Change change, int place) {
        return change.accept(new Rules(change, place));
    }

    private boolean isUp() {
        return direction == Direction.UP;
    }

    private boolean isNew(QualifiedName table) {
        return created.contains(new Part(Table.class, table, table.name()));
    }

    private final class Rules implements Change.Visitor<List<Finding>> {
        private final Change change;
        private final int place;
        private final QualifiedName table;

        Rules(Change change, int place) {
            this.change = change;
            this.place = place;
            this.table = change.table();
        }

        private List<Finding> found(Hazard hazard, String message) {
            return List.of(new Finding(change, hazard, Words.oneLine(message)));
        }

        @Override
        public List<Finding> create(Change.Create create) {
            return isNew(table) ? List.of() : create.object().accept(new OnCreate(this, create));
        }

        @Override
        public List<Finding> drop(Change.Drop drop) {
            return drop.object().accept(new OnDrop(this, drop));
        }

        @Override
        public List<Finding> alter(Change.Alter alter) {
            if (alter.from() instanceof Column from && alter.to() instanceof Column to) {
                return column(alter, from, to);
            }
            return alter.from() instanceof Sequence from && alter.to() instanceof Sequence to
                    ? sequence(from, to)
                    : List.of();
        }

        private List<Finding> column(Change.Alter alter, Column from, Column to) {
            List<Finding> findings = new ArrayList<>();
            String name = Words.column(table, to);
            if (!from.type().equals(to.type())) {
                findings.addAll(typeChange(name, new TypeChange(from.type(), to.type())));
            }
            if (HingeStage.of(alter) == HingeStage.TIGHTEN) {
                boolean arrives = created.contains(Part.of(table, to));
                findings.addAll(demand(
                        Hazard.NOT_NULL_ON_ROWS,
                        arrives
                                ? "every row needs a value in " + name + " first: write it at the hinge"
                                : "fails if " + name + " is null in any row, and reads all of " + table
                                        + " while nobody else can"));
                if (arrives && isUp() && to.identity().isEmpty()) {
                    findings.addAll(found(
                            Hazard.OLD_INSERTS_FAIL,
                            "code that does not know " + name + " cannot insert rows any more"));
                }
            }
            return findings;
        }

        private List<Finding> typeChange(String name, TypeChange type) {
            List<Finding> findings = new ArrayList<>();
            String what = name + " from " + type.from() + " to " + type.to();
            switch (type.loss()) {
                case NONE -> {}
                case REFUSED, GUARDED ->
                    findings.addAll(demand(Hazard.TYPE_NARROWED, "fails if a value does not fit: " + what));
                case RESPELLED -> {
                    findings.addAll(found(Hazard.TYPE_RESPELLED, "values may change their spelling: " + what));
                    if (type.cast() == TypeChange.Cast.EXPLICIT) {
                        findings.addAll(demand(Hazard.TYPE_NARROWED, "fails if a value cannot be read: " + what));
                    }
                }
                case NO_CAST ->
                    findings.addAll(demand(
                            Hazard.TYPE_WITHOUT_CAST,
                            "PostgreSQL has no cast that keeps the meaning, so that any value may fail: " + what
                                    + "; write the conversion that is meant"));
            }
            if (type.dependsOnTimeZone()) {
                findings.addAll(found(Hazard.TIME_ZONE_ASSUMED, "a time without a zone is taken to be UTC: " + what));
            }
            if (type.rewrites()) {
                findings.addAll(found(Hazard.TABLE_REWRITTEN, "copies all of " + table + " while nobody can read it"));
            }
            return findings;
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
            boolean matters = rename.from().accept(new MattersToCode(rename))
                    && leaving.getOrDefault(Part.of(table, rename.to()), -1) <= place;
            return matters
                    ? found(
                            Hazard.RENAME_BREAKS_CODE,
                            "code that says " + Words.thing(table, rename.from()) + " fails from this moment; it is "
                                    + rename.to().name() + " now")
                    : List.of();
        }

        @Override
        public List<Finding> custom(Change.Custom custom) {
            return List.of();
        }

        /** A demand that rows may not meet; on the way back those are rows that nobody has seen yet. */
        private List<Finding> demand(Hazard up, String message) {
            return isUp()
                    ? found(up, message)
                    : found(Hazard.DOWN_MAY_NOT_FIT, "counts rows written since: " + message);
        }
    }

    /** What is added to a table that exists. */
    private static final class OnCreate implements SchemaObject.Visitor<List<Finding>> {
        private final Rules rules;
        private final QualifiedName table;
        private final String name;

        OnCreate(Rules rules, Change.Create create) {
            this.rules = rules;
            this.table = create.table();
            this.name = Words.thing(create.table(), create.object());
        }

        @Override
        public List<Finding> namespace(Namespace namespace) {
            return List.of();
        }

        @Override
        public List<Finding> sequence(Sequence sequence) {
            return List.of();
        }

        @Override
        public List<Finding> table(Table created) {
            return List.of();
        }

        @Override
        public List<Finding> column(Column column) {
            boolean volatileDefault = column.defaultValue()
                    .filter(value -> value.sql().contains("("))
                    .isPresent();
            return column.identity().isPresent() || volatileDefault
                    ? rules.found(
                            Hazard.TABLE_REWRITTEN,
                            "gives every row a value of " + name + ", for which all of " + table
                                    + " may be copied while nobody can read it")
                    : List.of();
        }

        @Override
        public List<Finding> primaryKey(PrimaryKey key) {
            return key();
        }

        @Override
        public List<Finding> uniqueKey(UniqueKey key) {
            return key();
        }

        private List<Finding> key() {
            return rules.demand(
                    Hazard.KEY_ON_ROWS,
                    "fails if two rows agree in " + name + ", and builds its index while nobody can read the table");
        }

        @Override
        public List<Finding> check(Check check) {
            return rules.demand(
                    Hazard.CHECK_ON_ROWS,
                    "fails if a row does not pass " + name + ", and reads all rows while nobody else can");
        }

        @Override
        public List<Finding> index(Index index) {
            List<Finding> findings = new ArrayList<>();
            if (index.unique()) {
                findings.addAll(rules.demand(Hazard.KEY_ON_ROWS, "fails if two rows agree in " + name));
            }
            findings.addAll(rules.found(
                    Hazard.INDEX_BLOCKS_WRITES, "nobody can write to " + table + " while " + name + " is built"));
            return findings;
        }

        @Override
        public List<Finding> foreignKey(ForeignKey key) {
            return rules.demand(
                    Hazard.FOREIGN_KEY_ON_ROWS,
                    "fails if a row refers to none by " + name + ", and nobody can write to " + table + " or "
                            + key.target() + " meanwhile");
        }
    }

    private final class OnDrop implements SchemaObject.Visitor<List<Finding>> {
        private final Rules rules;
        private final Change.Drop drop;
        private final String name;

        OnDrop(Rules rules, Change.Drop drop) {
            this.rules = rules;
            this.drop = drop;
            this.name = Words.thing(drop.table(), drop.object());
        }

        @Override
        public List<Finding> namespace(Namespace namespace) {
            return List.of();
        }

        @Override
        public List<Finding> sequence(Sequence sequence) {
            return isUp()
                    ? rules.found(
                            Hazard.SEQUENCE_DROPPED,
                            "drops " + name + " and its position; made anew it starts at " + sequence.start())
                    : List.of();
        }

        @Override
        public List<Finding> table(Table table) {
            return isUp()
                    ? rules.found(Hazard.TABLE_DROPPED, "drops " + name + ": its rows are lost")
                    : rules.found(Hazard.DOWN_DROPS_TABLE, "drops " + name + ": all rows written since are lost");
        }

        @Override
        public List<Finding> column(Column column) {
            return isUp()
                    ? rules.found(Hazard.COLUMN_DROPPED, "drops " + name + ": its values are lost")
                    : rules.found(Hazard.DOWN_DROPS_COLUMN, "drops " + name + ": all values written since are lost");
        }

        @Override
        public List<Finding> primaryKey(PrimaryKey key) {
            return guarantee();
        }

        @Override
        public List<Finding> uniqueKey(UniqueKey key) {
            return guarantee();
        }

        @Override
        public List<Finding> check(Check check) {
            return guarantee();
        }

        @Override
        public List<Finding> index(Index index) {
            return index.unique() ? guarantee() : List.of();
        }

        @Override
        public List<Finding> foreignKey(ForeignKey key) {
            return guarantee();
        }

        /** Silent if it is put back, or if the rows go as well. */
        private List<Finding> guarantee() {
            boolean replaced = created.contains(Part.of(drop.table(), drop.object()));
            boolean rowsGoToo = leaving.containsKey(
                    new Part(Table.class, drop.table(), drop.table().name()));
            return isUp() && !replaced && !rowsGoToo
                    ? rules.found(
                            Hazard.GUARANTEE_DROPPED,
                            "drops " + name + ": rows that break it may arrive, and then it cannot be put back")
                    : List.of();
        }
    }

    /** Names that statements of an application contain. */
    private record MattersToCode(Change.Rename rename) implements SchemaObject.Visitor<Boolean> {
        @Override
        public Boolean namespace(Namespace namespace) {
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
