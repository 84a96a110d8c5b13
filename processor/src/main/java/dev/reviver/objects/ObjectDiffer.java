package dev.reviver.objects;

import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares two databases object by object. What cannot become its successor where it stands is replaced, and so is
 * everything that leans on it; what leans on a column that gets another type is taken off and put back.
 *
 * <p>This class decides what happens to each object; {@link Ordering} decides when.
 */
public final class ObjectDiffer {
    /** Kinds that stay on a table when it is attached to a partitioned one, and when it is detached. */
    private static final Set<String> STAY_ON_PARTITION = Set.of(
            Kinds.COLUMN,
            Kinds.PRIMARY_KEY,
            Kinds.UNIQUE_KEY,
            Kinds.CHECK,
            Kinds.FOREIGN_KEY,
            Kinds.INDEX,
            "exclusion constraint",
            "trigger");

    /** What PostgreSQL itself carries through a type change within a family. */
    private static final Set<String> CARRIED = Set.of(Kinds.PRIMARY_KEY, Kinds.UNIQUE_KEY, Kinds.FOREIGN_KEY);

    private final Objects from;
    private final Objects to;
    private final Map<ObjectId, Stages> altered = new TreeMap<>();
    private final Set<ObjectId> replaced = new TreeSet<>();
    private final Set<ObjectId> retypedFor = new TreeSet<>();
    private final Set<ObjectId> ignored = new HashSet<>();
    private final List<ObjectDiff.Difference> differences = new ArrayList<>();

    private ObjectDiffer(Objects from, Objects to) {
        this.from = from;
        this.to = to;
    }

    /** What leads from one to the other. */
    public static ObjectDiff diff(Objects from, Objects to) {
        return new ObjectDiffer(from, to).run();
    }

    private ObjectDiff run() {
        partitionChanges();
        Set<ObjectId> all = new TreeSet<>(from.byId().keySet());
        all.addAll(to.byId().keySet());
        List<ObjectId> unscriptable = new ArrayList<>();
        for (ObjectId id : all) {
            if (!ignored.contains(id)) {
                compare(id, unscriptable);
            }
        }
        close();
        return new ObjectDiff(
                new Ordering(from, to, altered, replaced, ignored).steps(), differences, unscriptable);
    }

    /** The columns of a partition are its parent's; those of the same table on its own are its own, and they stay. */
    private void partitionChanges() {
        for (DatabaseObject table : from.byId().values()) {
            DatabaseObject after = to.byId().get(table.id());
            boolean changes = after != null
                    && table.id().kind().equals(Kinds.TABLE)
                    && after.facet("partition_of").isEmpty() != table.facet("partition_of").isEmpty();
            if (changes) {
                ignoreParts(from, to, table.id());
                ignoreParts(to, from, table.id());
            } else if (after != null) {
                ignoreInherited(from, to, after);
                ignoreInherited(to, from, table);
            }
        }
    }

    /** A column that the other side has from a parent is there, though not as one of the table's own. */
    private void ignoreInherited(Objects side, Objects other, DatabaseObject table) {
        List<String> parents = table.facet("inherits").lines().toList();
        for (DatabaseObject column : side.columnsOf(table.id())) {
            boolean fromParent = parents.stream()
                    .anyMatch(parent -> other.has(new ObjectId(Kinds.COLUMN, parent + "." + column.facet("_bare"))));
            if (fromParent && !other.has(column.id())) {
                ignored.add(column.id());
            }
        }
    }

    private void ignoreParts(Objects side, Objects other, ObjectId table) {
        side.byId().values().stream()
                .filter(part -> part.container().filter(table::equals).isPresent())
                .map(DatabaseObject::id)
                .filter(part -> STAY_ON_PARTITION.contains(part.kind()) && !other.has(part))
                .forEach(ignored::add);
    }

    private void compare(ObjectId id, List<ObjectId> unscriptable) {
        Optional<DatabaseObject> before = from.get(id);
        Optional<DatabaseObject> after = to.get(id);
        if (before.isPresent() && after.isPresent()) {
            if (before.get().sameAs(after.get())) {
                return;
            }
            differ(Step.Verb.ALTER, id, before.get().describe(), after.get().describe());
            if (before.get().sameBody(after.get())) {
                altered.put(id, new Stages());
            } else {
                alter(before.get(), after.get()).ifPresentOrElse(stages -> altered.put(id, stages), () -> replaced.add(id));
            }
        } else {
            before.ifPresent(object -> differ(Step.Verb.DROP, id, object.describe(), ""));
            after.ifPresent(object -> differ(Step.Verb.CREATE, id, "", object.describe()));
        }
        if (!before.or(() -> after).orElseThrow().isScriptable() && !isPart(id)) {
            unscriptable.add(id);
        }
    }

    private static boolean isPart(ObjectId id) {
        return id.kind().equals("view column");
    }

    /** A part of what comes or goes as a whole is no difference of its own. */
    private void differ(Step.Verb verb, ObjectId id, String before, String after) {
        Objects side = verb == Step.Verb.CREATE ? to : from;
        Objects other = verb == Step.Verb.CREATE ? from : to;
        boolean withContainer = verb != Step.Verb.ALTER
                && side.get(id)
                        .flatMap(DatabaseObject::container)
                        .filter(container -> !other.has(container))
                        .isPresent();
        if (!withContainer) {
            differences.add(new ObjectDiff.Difference(verb, id, before, after));
        }
    }

    private Optional<Stages> alter(DatabaseObject before, DatabaseObject after) {
        return switch (before.id().kind()) {
            case Kinds.TABLE, Kinds.FOREIGN_TABLE -> TableStatements.alter(before, after);
            case Kinds.COLUMN -> ColumnStatements.alter(before, after, false);
            case Kinds.SEQUENCE -> SequenceStatements.alter(before, after);
            case Kinds.ENUM -> TypeStatements.alterEnum(before, after).filter(stages -> !usesNewLabel(before, after));
            case Kinds.DOMAIN -> TypeStatements.alterDomain(before, after);
            case Kinds.COMPOSITE -> TypeStatements.alterComposite(before, after, isUsed(before.id()));
            case Kinds.VIEW -> replaceView(before, after);
            case "function", "procedure" -> replaceRoutine(before, after);
            case "extension" ->
                Optional.of(new Stages()
                        .reshape("ALTER EXTENSION " + after.id().name() + " UPDATE TO " + SqlText.literal(after.facet("version"))));
            case Kinds.FOREIGN_KEY, Kinds.CHECK -> validate(before, after);
            case Kinds.INDEX -> Optional.<Stages>empty();
            default -> Optional.empty();
        };
    }

    /** A label that is added cannot be used before its transaction is over (55P04). */
    private boolean usesNewLabel(DatabaseObject before, DatabaseObject after) {
        List<String> added = new ArrayList<>(TypeStatements.labels(after));
        added.removeAll(TypeStatements.labels(before));
        return to.byId().values().stream()
                .filter(object -> from.get(object.id()).filter(object::sameAs).isEmpty())
                .filter(object -> !object.id().equals(after.id()))
                .anyMatch(object -> added.stream().anyMatch(label -> object.describe().contains("'" + label + "'")));
    }

    private boolean isUsed(ObjectId type) {
        return from.needs().entrySet().stream()
                .anyMatch(needs -> needs.getKey().kind().equals(Kinds.COLUMN) && needs.getValue().contains(type));
    }

    /** {@code OR REPLACE} may only append columns. */
    private static Optional<Stages> replaceView(DatabaseObject before, DatabaseObject after) {
        String columns = before.facet("columns");
        boolean appends = after.facet("columns").equals(columns)
                || after.facet("columns").startsWith(columns + "\n");
        boolean sameOptions = before.facet("options").equals(after.facet("options"));
        return appends && sameOptions
                ? Optional.of(new Stages().reshape(after.facet("_replace")))
                : Optional.empty();
    }

    private static Optional<Stages> replaceRoutine(DatabaseObject before, DatabaseObject after) {
        boolean keepsDefaults = Integer.parseInt(before.facet("_defaults")) <= Integer.parseInt(after.facet("_defaults"));
        return before.facet("signature").equals(after.facet("signature")) && keepsDefaults
                ? Optional.of(new Stages().reshape(after.create().get(0)))
                : Optional.empty();
    }

    private static Optional<Stages> validate(DatabaseObject before, DatabaseObject after) {
        boolean onlyValidated = before.facet("_definition").equals(after.facet("_definition"))
                && !before.is("validated")
                && after.is("validated");
        return onlyValidated ? Optional.of(new Stages().reshape(after.facet("_validate"))) : Optional.empty();
    }

    /** Until nothing new falls: what leans on something replaced is replaced, or, for a column, led to the new type. */
    private void close() {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ObjectId id : from.byId().keySet()) {
                if (to.has(id) && !replaced.contains(id) && !ignored.contains(id)) {
                    grew |= falls(id);
                }
            }
        }
    }

    private boolean falls(ObjectId id) {
        for (ObjectId need : from.needsOf(id)) {
            boolean gone = replaced.contains(need) || (!to.has(need) && !ignored.contains(need) && !altered.containsKey(id));
            if (gone && id.kind().equals(Kinds.COLUMN) && !need.kind().equals(Kinds.TABLE)) {
                if (leadToNew(id, need)) {
                    return true;
                }
            } else if (gone) {
                return replace(id);
            } else if (isTouched(id, need)) {
                return replace(id);
            }
        }
        return false;
    }

    private boolean replace(ObjectId id) {
        altered.remove(id);
        replaced.add(id);
        return true;
    }

    /** A column outlives its type, and the function or sequence of its default. False if that is done already. */
    private boolean leadToNew(ObjectId id, ObjectId need) {
        DatabaseObject before = from.require(id);
        if (!before.facet("generated").isEmpty()) {
            return replace(id);
        }
        boolean isType = Kinds.TYPES.contains(need.kind()) && usesAsType(before, need);
        if (isType ? !retypedFor.add(id) : altered.containsKey(id) && !altered.get(id).loosen.isEmpty()) {
            return false;
        }
        Optional<Stages> stages = ColumnStatements.alter(before, to.require(id), retypedFor.contains(id));
        if (stages.isEmpty()) {
            return replace(id);
        }
        if (!isType && stages.get().loosen.isEmpty() && !before.facet("default").isEmpty()) {
            stages.get().loosen.add(ColumnStatements.alter(before, "DROP DEFAULT"));
            if (!to.require(id).facet("default").isEmpty()) {
                stages.get()
                        .tighten
                        .add(ColumnStatements.alter(
                                before, "SET DEFAULT " + to.require(id).facet("default")));
            }
        }
        altered.put(id, stages.get());
        return true;
    }

    private static boolean usesAsType(DatabaseObject column, ObjectId type) {
        return column.facet("type").replace("[]", "").startsWith(type.name());
    }

    /** Whether {@code id} is written over a column that gets another type. */
    private boolean isTouched(ObjectId id, ObjectId need) {
        Stages stages = altered.get(need);
        if (stages == null || !stages.retypes || id.kind().equals(Kinds.SEQUENCE_OWNER)) {
            return false;
        }
        boolean plain = CARRIED.contains(id.kind())
                || (id.kind().equals(Kinds.INDEX) && !from.require(id).is("_computed"));
        if (id.kind().equals(Kinds.COLUMN)) {
            return !from.require(id).facet("generated").isEmpty();
        }
        return stages.leavesFamily || !plain;
    }

}
