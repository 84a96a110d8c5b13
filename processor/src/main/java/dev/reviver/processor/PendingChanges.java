package dev.reviver.processor;

import dev.reviver.change.Carried;
import dev.reviver.change.Change;
import dev.reviver.change.LookAlike;
import dev.reviver.change.LookAlikes;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.Words;
import dev.reviver.entity.Origins;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.sql.PostgresWriter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Tells of changes that are not in a migration yet: each at its Java element, the SQL and the command once.
 *
 * @param plan what would be written
 * @param origins the Java elements behind it
 * @param renames what was said about names
 */
record PendingChanges(Console console, Plan plan, Origins origins, Renames renames) {
    /** Whoever has more to read than this reads the SQL. */
    private static final int MOST = 50;

    /** Tells of everything, with {@code command} to write it. */
    void tell(Kind kind, String command) {
        List<Change> changes = plan.changes().stream()
                .filter(change -> !(change instanceof Change.Move move && move.up().isEmpty()))
                .toList();
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            console.tell(Message.PENDING_CHANGE, kind, element(change), capitalized(Words.of(change)));
        }
        if (changes.size() > MOST) {
            console.tell(Message.PENDING_MORE, kind, Optional.empty(), changes.size() - MOST);
        }
        ask(kind);
        console.tell(Message.PENDING_MIGRATION, kind, Optional.empty(), indented(PostgresWriter.script(plan)), command);
    }

    /** Asks about each pair that looks like a rename and of which nobody said what it is. */
    void ask(Kind kind) {
        for (LookAlike pair : LookAlikes.find(plan, renames)) {
            Optional<Element> element = origins.of(pair.to().table(), pair.to().column());
            console.tell(
                    Message.LOOKS_LIKE_RENAME, kind, element, pair.from(), pair.to(), pair.asRename(), pair.asDrop());
        }
    }

    /** Whether a table goes. */
    boolean dropsTable() {
        return plan.changes().stream()
                .anyMatch(change -> change instanceof Change.Drop drop && drop.object() instanceof Table);
    }

    /** Refuses each table or column that would be dropped. */
    void refuseDrops() {
        Carried carried = Carried.of(plan);
        for (Change change : plan.changes()) {
            if (change instanceof Change.Drop drop && Words.loss(drop, carried).isPresent()) {
                console.tell(Message.DROP_REFUSED, Kind.ERROR, element(change), capitalized(Words.of(change)));
            }
        }
    }

    private Optional<Element> element(Change change) {
        Optional<SchemaObject> object = change.accept(new Subject());
        Optional<String> part = object.filter(o -> !(o instanceof Table)).map(SchemaObject::name);
        return origins.of(change.table(), part);
    }

    private static String indented(String sql) {
        return sql.strip().replaceAll("(?m)^(?=.)", "    ") + "\n";
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The object as it is after the change, or as it was if it is gone. */
    private static final class Subject implements Change.Visitor<Optional<SchemaObject>> {
        @Override
        public Optional<SchemaObject> create(Change.Create change) {
            return Optional.of(change.object());
        }

        @Override
        public Optional<SchemaObject> drop(Change.Drop change) {
            return Optional.of(change.object());
        }

        @Override
        public Optional<SchemaObject> alter(Change.Alter change) {
            return Optional.of(change.to());
        }

        @Override
        public Optional<SchemaObject> rename(Change.Rename change) {
            return Optional.of(change.to());
        }

        @Override
        public Optional<SchemaObject> custom(Change.Custom change) {
            return Optional.empty();
        }

        @Override
        public Optional<SchemaObject> move(Change.Move change) {
            return Optional.empty();
        }
    }
}
