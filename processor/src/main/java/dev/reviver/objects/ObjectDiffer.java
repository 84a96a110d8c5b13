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
    /** What PostgreSQL itself carries through a type change within a family. */
    private static final Set<String> CARRIED = Set.of(Kinds.PRIMARY_KEY, Kinds.UNIQUE_KEY, Kinds.FOREIGN_KEY);

    private final Attachments attachments;
    private final Objects from;
    private final Objects to;
    private final Map<ObjectId, Stages> altered = new TreeMap<>();
    private final Set<ObjectId> replaced = new TreeSet<>();
    private final Set<ObjectId> retypedFor = new TreeSet<>();
    private final Set<ObjectId> freedFor = new TreeSet<>();
    private final Set<ObjectId> ignored = new HashSet<>();
    /** What would have to be made anew, though something that must stay leans on it. */
    private final Set<ObjectId> stranded = new TreeSet<>();

    private final List<ObjectDiff.Difference> differences = new ArrayList<>();

    private ObjectDiffer(Objects from, Objects to) {
        this.attachments = Attachments.of(from, to);
        this.from = attachments.from();
        this.to = attachments.to();
    }

    /** What leads from one to the other. */
    public static ObjectDiff diff(Objects from, Objects to) {
        return new ObjectDiffer(from, to).run();
    }

    private ObjectDiff run() {
        for (DatabaseObject table : to.byId().values()) {
            from.get(table.id()).ifPresent(before -> {
                ignoreInherited(from, to, table);
                ignoreInherited(to, from, before);
            });
        }
        Set<ObjectId> all = new TreeSet<>(from.byId().keySet());
        all.addAll(to.byId().keySet());
        List<ObjectId> unscriptable = new ArrayList<>();
        for (ObjectId id : all) {
            if (!ignored.contains(id)) {
                compare(id, unscriptable);
            }
        }
        replaced.addAll(attachments.twins());
        tightenedInside();
        close();
        unscriptable.addAll(stranded);
        return new ObjectDiff(
                Ordering.steps(new Decisions(attachments, altered, replaced, ignored)), differences, unscriptable);
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

    private void compare(ObjectId id, List<ObjectId> unscriptable) {
        Optional<DatabaseObject> before = from.get(id);
        Optional<DatabaseObject> after = to.get(id);
        if (before.isPresent() && after.isPresent()) {
            if (before.get().sameAs(after.get())) {
                return;
            }
            differ(Step.Verb.ALTER, id, before.get().describe(), after.get().describe());
            if (before.get().sameBody(after.get()) || !after.get().isScriptable()) {
                altered.put(id, new Stages());
            } else {
                alter(before.get(), after.get())
                        .ifPresentOrElse(stages -> altered.put(id, stages), () -> replaced.add(id));
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
            case "extension" -> extension(before, after);
            case Kinds.INHERITED_COLUMN -> Optional.of(InheritedColumns.alter(before, after));
            case Kinds.FOREIGN_KEY, Kinds.CHECK -> validate(before, after);
            case Kinds.INDEX, Kinds.PRIMARY_KEY, Kinds.UNIQUE_KEY -> attach(before, after);
            default -> Optional.empty();
        };
    }

    /** To versions that PostgreSQL knows a way to; what has no way, and stands alone, is made anew. */
    private Optional<Stages> extension(DatabaseObject before, DatabaseObject after) {
        Stages stages = new Stages();
        String alter = "ALTER EXTENSION " + after.id().name();
        if (!before.facet("version").equals(after.facet("version"))) {
            if (before.facet("_updates").lines().noneMatch(after.facet("version")::equals)) {
                boolean isUsed = from.needs().values().stream().anyMatch(needs -> needs.contains(before.id()));
                if (isUsed) {
                    stranded.add(before.id());
                    return Optional.of(stages);
                }
                return Optional.empty();
            }
            stages.reshape(alter + " UPDATE TO " + SqlText.literal(after.facet("version")));
        }
        if (!before.facet("schema").equals(after.facet("schema"))) {
            if (!before.is("_relocatable")) {
                return Optional.empty();
            }
            stages.reshape(alter + " SET SCHEMA " + SqlText.name(after.facet("schema")));
        }
        return Optional.of(stages);
    }

    /** A label that is added cannot be used before its transaction is over (55P04). */
    private boolean usesNewLabel(DatabaseObject before, DatabaseObject after) {
        List<String> added = new ArrayList<>(TypeStatements.labels(after));
        added.removeAll(TypeStatements.labels(before));
        return to.byId().values().stream()
                .filter(object -> from.get(object.id()).filter(object::sameAs).isEmpty())
                .filter(object -> !object.id().equals(after.id()))
                .anyMatch(object ->
                        added.stream().anyMatch(label -> object.describe().contains("'" + label + "'")));
    }

    private boolean isUsed(ObjectId type) {
        return from.needs().entrySet().stream()
                .anyMatch(needs -> needs.getKey().kind().equals(Kinds.COLUMN)
                        && needs.getValue().contains(type));
    }

    /** {@code OR REPLACE} may only append columns. */
    private static Optional<Stages> replaceView(DatabaseObject before, DatabaseObject after) {
        String columns = before.facet("columns");
        boolean appends =
                after.facet("columns").equals(columns) || after.facet("columns").startsWith(columns + "\n");
        boolean sameOptions = before.facet("options").equals(after.facet("options"));
        return appends && sameOptions ? Optional.of(new Stages().reshape(after.facet("_replace"))) : Optional.empty();
    }

    private static Optional<Stages> replaceRoutine(DatabaseObject before, DatabaseObject after) {
        boolean keepsDefaults =
                Integer.parseInt(before.facet("_defaults")) <= Integer.parseInt(after.facet("_defaults"));
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

    /** An index comes to the index of the whole; and that one is whole by the parts that it gets. */
    private Optional<Stages> attach(DatabaseObject before, DatabaseObject after) {
        boolean completed = before.is("incomplete")
                && !after.is("incomplete")
                && before.create()
                        .get(0)
                        .replace(" ONLY ", " ")
                        .equals(after.create().get(0));
        if (completed) {
            return Optional.of(new Stages());
        }
        boolean onlyAttached = before.create().equals(after.create())
                && before.without("attached_to")
                        .compared()
                        .equals(after.without("attached_to").compared())
                && before.facet("attached_to").isEmpty();
        Stages stages = new Stages();
        if (Attachments.attachedTo(after)
                .filter(whole -> from.has(whole) || to.require(whole).is("incomplete"))
                .isPresent()) {
            stages.tighten.add(Attachments.attach(after));
        }
        return onlyAttached ? Optional.of(stages) : Optional.empty();
    }

    /** PostgreSQL checks no rows of arrays and composites for a domain that gets stricter: it must be made anew. */
    private void tightenedInside() {
        to.byId().values().stream()
                .filter(rule -> rule.id().kind().equals("domain constraint"))
                .filter(rule -> !from.has(rule.id()) || replaced.contains(rule.id()))
                .flatMap(rule -> rule.container().stream())
                .filter(domain -> from.has(domain) && isUsedInside(domain))
                .forEach(replaced::add);
    }

    private boolean isUsedInside(ObjectId domain) {
        return from.needs().entrySet().stream()
                .filter(needs -> needs.getValue().contains(domain))
                .map(needs -> from.require(needs.getKey()))
                .anyMatch(user -> user.facet("type").endsWith("[]")
                        || (Kinds.TYPES.contains(user.id().kind())
                                && !user.id().kind().equals(Kinds.DOMAIN)));
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
        Optional<ObjectId> whole = Attachments.attachedTo(from.require(id));
        if (whole.filter(index -> !to.has(index) || replaced.contains(index)).isPresent()) {
            return replace(id);
        }
        if (from.require(id).is("incomplete") && losesPart(id)) {
            return replace(id);
        }
        for (ObjectId need : from.needsOf(id)) {
            if (id.kind().equals(Kinds.INHERITED_COLUMN) && altered.containsKey(need) && !altered.containsKey(id)) {
                altered.put(id, InheritedColumns.alter(from.require(id), to.require(id)));
                return true;
            }
            if (attachments.moving().contains(id) && need.kind().equals(Kinds.TABLE)) {
                continue; // it has left its parent by then
            }
            boolean gone =
                    replaced.contains(need) || (!to.has(need) && !ignored.contains(need) && !altered.containsKey(id));
            if (gone && id.kind().equals(Kinds.COLUMN) && !from.isPart(id, need)) {
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

    /** No part leaves an index but with it. */
    private boolean losesPart(ObjectId index) {
        return from.byId().values().stream()
                .filter(part ->
                        Attachments.attachedTo(part).filter(index::equals).isPresent())
                .anyMatch(part -> !to.has(part.id()) || replaced.contains(part.id()));
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
        boolean isDone = isType
                ? !retypedFor.add(id)
                : !freedFor.add(id)
                        || (altered.containsKey(id) && !altered.get(id).loosen.isEmpty());
        if (isDone) {
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
        return column.facet("collation").equals(type.name())
                || column.facet("type").replace("[]", "").startsWith(type.name());
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
