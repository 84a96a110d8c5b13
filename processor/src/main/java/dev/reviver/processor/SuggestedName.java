package dev.reviver.processor;

import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.Comparator;
import java.util.Locale;

/** A name for a migration, from what it does first: {@code add_profile}, {@code drop_post_title}. */
final class SuggestedName {
    private static final int LONGEST = 60;

    private SuggestedName() {}

    /** A name for {@code plan}, which must not be empty; {@code init} for the first migration of a unit. */
    static String of(Plan plan, boolean first) {
        if (first) {
            return "init";
        }
        Change change = plan.changes().stream()
                .min(Comparator.comparingInt(SuggestedName::weight))
                .orElseThrow();
        boolean comesBack = change instanceof Change.Drop && plan.changes().contains(change.inverse());
        String subject = comesBack
                ? "change_" + change.subjects().get(0).name().replaceFirst("_check$", "")
                : change.accept(new Subject());
        String name =
                subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** What is smaller says more: a table more than its columns, these more than keys, checks and sequences. */
    private static int weight(Change change) {
        boolean moves = change instanceof Change.Move || change instanceof Change.Fill;
        boolean reshapes = change instanceof Change.Alter;
        for (SchemaObject object : change.subjects()) {
            if (object instanceof Table) {
                return reshapes ? 3 : 0;
            }
            if (object instanceof Column) {
                return reshapes ? 2 : 1;
            }
            if (object instanceof EnumType || object instanceof CompositeType) {
                return 3;
            }
        }
        return moves ? 5 : 4;
    }

    /** Verb and noun, before they are made a name. */
    private static final class Subject implements Change.Visitor<String> {
        @Override
        public String create(Change.Create change) {
            return "add_" + of(change, change.object());
        }

        @Override
        public String drop(Change.Drop change) {
            return "drop_" + of(change, change.object());
        }

        @Override
        public String alter(Change.Alter change) {
            return "change_" + of(change, change.to());
        }

        @Override
        public String rename(Change.Rename change) {
            return "rename_" + of(change, change.to());
        }

        @Override
        public String custom(Change.Custom change) {
            return "change_" + change.table().name();
        }

        @Override
        public String online(Change.Online change) {
            return change.whole().accept(this);
        }

        @Override
        public String fill(Change.Fill change) {
            return "fill_" + change.table().name() + "_" + change.column();
        }

        @Override
        public String move(Change.Move change) {
            return "move_" + change.table().name();
        }

        private static String of(Change change, SchemaObject object) {
            return object instanceof Column column ? change.table().name() + "_" + column.name() : object.name();
        }
    }
}
