package dev.reviver.objects;

import dev.reviver.change.Change;
import dev.reviver.change.TypeChange;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import dev.reviver.sql.PostgresWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns: their definition inside {@code CREATE TABLE}, and how one becomes another. */
final class ColumnStatements {
    /** What can be set on a column at any time, without regard to anything else. */
    private static final Set<String> IN_PLACE = Set.of(
            "type",
            "collation",
            "not_null",
            "not_null_constraint",
            "default",
            "expression",
            "generated",
            "identity_kind",
            "identity_options",
            "identity_sequence",
            "storage",
            "compression",
            "statistics",
            "options");

    /** What an identity column can be of, the narrowest first. */
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    private ColumnStatements() {}

    /** The column between the parentheses of {@code CREATE TABLE}. */
    static String definition(DatabaseObject column) {
        return definition(column, "NOT NULL");
    }

    /**
     * The same for a table whose former self still has the name that PostgreSQL would give to the not-null constraint,
     * where such constraints have names (since 18).
     */
    static String definitionBesideFormer(DatabaseObject column) {
        String name = column.facet("_not_null_name");
        return definition(column, name.isEmpty() ? "NOT NULL" : "CONSTRAINT " + name + " NOT NULL");
    }

    private static String definition(DatabaseObject column, String notNull) {
        StringBuilder sql = new StringBuilder(column.facet("_bare")).append(' ').append(type(column));
        if (!column.facet("fdw_options").isEmpty()) {
            sql.append(" OPTIONS (").append(column.facet("fdw_options")).append(')');
        }
        if (!column.facet("generated").isEmpty()) {
            sql.append(" GENERATED ALWAYS AS (")
                    .append(column.facet("expression"))
                    .append(") ")
                    .append(column.facet("generated"));
        } else if (!column.facet("identity_kind").isEmpty()) {
            sql.append(' ').append(identity(column));
        } else if (!column.facet("default").isEmpty()) {
            sql.append(" DEFAULT ").append(column.facet("default"));
        }
        if (!column.facet("not_null_constraint").isEmpty()) {
            sql.append(' ').append(columnConstraint(column));
        } else if (column.is("not_null") && (column.facet("identity_kind").isEmpty() || notNull.length() > 8)) {
            sql.append(' ').append(notNull);
        }
        return sql.toString();
    }

    /** {@code CONSTRAINT n NOT NULL title} stands after a table; with a column its name is not said again. */
    private static String columnConstraint(DatabaseObject column) {
        return column.facet("not_null_constraint")
                .replace(" NOT NULL " + column.facet("_bare"), " NOT NULL")
                .replace(" NOT VALID", "");
    }

    private static String type(DatabaseObject column) {
        String collation = column.facet("collation");
        return column.facet("type") + (collation.isEmpty() ? "" : " COLLATE " + collation);
    }

    private static String identity(DatabaseObject column) {
        return "GENERATED " + column.facet("identity_kind") + " AS IDENTITY (SEQUENCE NAME "
                + column.facet("identity_sequence") + " " + column.facet("identity_options") + ")";
    }

    /** What cannot stand inside the definition. */
    static List<String> settings(DatabaseObject column) {
        List<String> statements = new ArrayList<>();
        setting(statements, column, "storage", "SET STORAGE ");
        setting(statements, column, "compression", "SET COMPRESSION ");
        setting(statements, column, "statistics", "SET STATISTICS ");
        if (!column.facet("options").isEmpty()) {
            statements.add(alter(column, "SET (" + column.facet("options").replace("\n", ", ") + ")"));
        }
        return statements;
    }

    private static void setting(List<String> statements, DatabaseObject column, String facet, String clause) {
        if (!column.facet(facet).isEmpty()) {
            statements.add(alter(column, clause + column.facet(facet)));
        }
    }

    static List<String> create(DatabaseObject column) {
        List<String> statements = new ArrayList<>();
        statements.add(column.facet("_alter_table") + " ADD COLUMN " + definition(column));
        statements.addAll(settings(column));
        return statements;
    }

    static String alter(DatabaseObject column, String action) {
        return column.facet("_alter_table") + " ALTER COLUMN " + column.facet("_bare") + " " + action;
    }

    /** How one column becomes the other where it stands; empty if it cannot. */
    static Optional<Stages> alter(DatabaseObject from, DatabaseObject to, boolean typeReplaced) {
        if (differ(from, to, "fdw_options")
                || !IN_PLACE.containsAll(from.compared().keySet().stream()
                        .filter(name -> !name.equals("fdw_options"))
                        .toList())) {
            return Optional.empty();
        }
        Stages stages = new Stages();
        if (!generation(from, to, stages)) {
            return Optional.empty();
        }
        retype(from, to, typeReplaced, stages);
        identity(from, to, stages);
        nullability(from, to, stages);
        settings(from, to, stages);
        return Optional.of(stages);
    }

    private static boolean differ(DatabaseObject from, DatabaseObject to, String facet) {
        return !from.facet(facet).equals(to.facet(facet));
    }

    /** False if the column must be made anew: an expression cannot be put on a plain column. */
    private static boolean generation(DatabaseObject from, DatabaseObject to, Stages stages) {
        if (!from.facet("generated").isEmpty() && (differ(from, to, "type") || differ(from, to, "collation"))) {
            return false;
        }
        if (!differ(from, to, "generated") && !differ(from, to, "expression")) {
            return true;
        }
        if (from.facet("generated").equals("STORED") && to.facet("generated").isEmpty()) {
            stages.loosen.add(alter(from, "DROP EXPRESSION"));
            return true;
        }
        return false;
    }

    private static void retype(DatabaseObject from, DatabaseObject to, boolean typeReplaced, Stages stages) {
        boolean retyped = typeReplaced || differ(from, to, "type") || differ(from, to, "collation");
        boolean sameBase = base(from).equals(base(to)) && !typeReplaced;
        boolean defaultStays = !differ(from, to, "default") && (!retyped || sameBase);
        if (!defaultStays && !from.facet("default").isEmpty()) {
            stages.loosen.add(alter(from, "DROP DEFAULT"));
        }
        if (retyped) {
            stages.retypes = true;
            stages.leavesFamily = typeReplaced || !staysInFamily(from, to);
            stages.reshape.addAll(cast(from, to, typeReplaced));
        }
        if (!defaultStays && !to.facet("default").isEmpty()) {
            stages.tighten.add(alter(to, "SET DEFAULT " + to.facet("default")));
        }
    }

    private static String base(DatabaseObject column) {
        return ColumnType.parse(column.facet("type")).map(ColumnType::base).orElse(column.facet("type"));
    }

    private static Optional<TypeChange> known(DatabaseObject from, DatabaseObject to) {
        Optional<ColumnType> before = exactly(from.facet("type"));
        Optional<ColumnType> after = exactly(to.facet("type"));
        return before.isPresent() && after.isPresent()
                ? Optional.of(new TypeChange(before.get(), after.get()))
                : Optional.empty();
    }

    private static Optional<ColumnType> exactly(String type) {
        return ColumnType.parse(type).filter(parsed -> parsed.sql().equals(type));
    }

    private static boolean staysInFamily(DatabaseObject from, DatabaseObject to) {
        return from.facet("type").equals(to.facet("type"))
                || known(from, to).filter(TypeChange::staysInFamily).isPresent();
    }

    private static List<String> cast(DatabaseObject from, DatabaseObject to, boolean typeReplaced) {
        if (to.container()
                .filter(table -> table.kind().equals(Kinds.FOREIGN_TABLE))
                .isPresent()) {
            return List.of(alter(to, "TYPE " + type(to))); // its rows are elsewhere
        }
        if (from.facet("type").equals(to.facet("type")) && !typeReplaced) {
            return List.of(alter(to, "TYPE " + type(to)));
        }
        if (!typeReplaced && to.facet("collation").isEmpty() && known(from, to).isPresent()) {
            return PostgresWriter.statements(new Change.Alter(table(to), bare(from), bare(to)));
        }
        boolean relabels = !typeReplaced && (isText(to) || sameElements(from, to));
        String using = relabels ? "" : " USING " + to.facet("_bare") + "::text::" + to.facet("type");
        return List.of(alter(to, "TYPE " + type(to) + using));
    }

    private static QualifiedName table(DatabaseObject column) {
        return QualifiedName.of(column.facet("_schema"), column.facet("_table"));
    }

    private static Column bare(DatabaseObject column) {
        return Column.of(column.facet("_name"), exactly(column.facet("type")).orElseThrow());
    }

    private static boolean isText(DatabaseObject column) {
        String base = base(column);
        return base.equals("text") || base.equals("character varying");
    }

    /** Arrays whose elements PostgreSQL casts by itself: through a text they could be cut. */
    private static boolean sameElements(DatabaseObject from, DatabaseObject to) {
        if (!from.facet("type").endsWith("[]") || !to.facet("type").endsWith("[]")) {
            return false;
        }
        Optional<ColumnType> before = exactly(from.facet("type").replace("[]", ""));
        Optional<ColumnType> after = exactly(to.facet("type").replace("[]", ""));
        return before.isPresent()
                && after.isPresent()
                && new TypeChange(before.get(), after.get()).cast() == TypeChange.Cast.ASSIGNMENT;
    }

    private static void identity(DatabaseObject from, DatabaseObject to, Stages stages) {
        boolean was = !from.facet("identity_kind").isEmpty();
        boolean is = !to.facet("identity_kind").isEmpty();
        if (was && !is) {
            stages.loosen.add(alter(from, "DROP IDENTITY"));
        } else if (!was && is) {
            if (!from.is("not_null")) {
                stages.tighten.add(alter(to, "SET NOT NULL"));
            }
            stages.tighten.add(alter(to, "ADD " + identity(to)));
            // Else the first number would be one that a row may have.
            stages.tighten.add("SELECT setval(" + SqlText.literal(to.facet("identity_sequence")) + ", max("
                    + to.facet("_bare") + ") + 1, false) FROM " + to.facet("_q") + " HAVING max(" + to.facet("_bare")
                    + ") >= " + SequenceStatements.start(to.facet("identity_options")));
        } else if (was) {
            // The sequence gets the column's type: bounds that are too wide for it go before, those that need it come
            // after.
            List<String> statements = narrows(from, to) ? stages.loosen : stages.tighten;
            List<String> actions = new ArrayList<>();
            if (differ(from, to, "identity_kind")) {
                actions.add("SET GENERATED " + to.facet("identity_kind"));
            }
            if (differ(from, to, "identity_options")) {
                actions.add(SequenceStatements.options(to.facet("identity_options")));
                statements.addAll(SequenceStatements.position(
                        from.facet("identity_options"),
                        to.facet("identity_options"),
                        from.facet("identity_sequence"),
                        actions));
            }
            if (!actions.isEmpty()) {
                statements.add(alter(to, String.join(" ", actions)));
            }
            if (differ(from, to, "identity_sequence")) {
                String name = to.facet("identity_sequence");
                stages.tighten.add("ALTER SEQUENCE " + from.facet("identity_sequence") + " RENAME TO "
                        + name.substring(to.facet("_q").indexOf('.') + 1));
            }
        }
    }

    private static boolean narrows(DatabaseObject from, DatabaseObject to) {
        return INTEGERS.indexOf(to.facet("type")) < INTEGERS.indexOf(from.facet("type"));
    }

    private static void nullability(DatabaseObject from, DatabaseObject to, Stages stages) {
        boolean becameIdentity = from.facet("identity_kind").isEmpty()
                && !to.facet("identity_kind").isEmpty();
        if (from.is("not_null") && !to.is("not_null")) {
            // A key on the column would refuse it: first the key goes.
            stages.reshape.add(0, alter(to, "DROP NOT NULL"));
        } else if (!from.is("not_null") && to.is("not_null")) {
            if (!to.facet("not_null_constraint").isEmpty()) {
                stages.tighten.add(to.facet("_alter_table") + " ADD " + to.facet("not_null_constraint"));
            } else if (!becameIdentity) {
                stages.tighten.add(alter(to, "SET NOT NULL"));
            }
        } else if (to.is("not_null") && differ(from, to, "not_null_constraint")) {
            if (unnamed(from).equals(unnamed(to))) {
                stages.tighten.add(to.facet("_alter_table") + " RENAME CONSTRAINT " + from.facet("_not_null_name")
                        + " TO " + to.facet("_not_null_name"));
                return;
            }
            stages.tighten.add(alter(to, "DROP NOT NULL"));
            stages.tighten.add(
                    to.facet("not_null_constraint").isEmpty()
                            ? alter(to, "SET NOT NULL")
                            : to.facet("_alter_table") + " ADD " + to.facet("not_null_constraint"));
        }
    }

    /** What the constraint says, whatever it is called. */
    private static String unnamed(DatabaseObject column) {
        String constraint = column.facet("not_null_constraint");
        return constraint.isEmpty()
                ? "NOT NULL " + column.facet("_bare")
                : constraint.substring(("CONSTRAINT " + column.facet("_not_null_name") + " ").length());
    }

    private static void settings(DatabaseObject from, DatabaseObject to, Stages stages) {
        if (differ(from, to, "storage")) {
            String storage = to.facet("storage");
            stages.tighten.add(alter(to, "SET STORAGE " + (storage.isEmpty() ? to.facet("_usual_storage") : storage)));
        }
        if (differ(from, to, "compression")) {
            String compression = to.facet("compression");
            stages.tighten.add(alter(to, "SET COMPRESSION " + (compression.isEmpty() ? "default" : compression)));
        }
        if (differ(from, to, "statistics")) {
            String target = to.facet("statistics");
            stages.tighten.add(alter(to, "SET STATISTICS " + (target.isEmpty() ? "-1" : target)));
        }
        if (differ(from, to, "options")) {
            Options.change(from.facet("options"), to.facet("options"))
                    .forEach(action -> stages.tighten.add(alter(to, action)));
        }
    }
}
