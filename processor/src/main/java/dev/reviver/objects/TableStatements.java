package dev.reviver.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables as such: how one comes into being with its columns, and what about it can be altered. */
final class TableStatements {
    private TableStatements() {}

    static List<String> create(DatabaseObject table, List<DatabaseObject> columns, boolean besideFormer) {
        StringBuilder sql = new StringBuilder("CREATE ");
        if (table.facet("persistence").equals("u")) {
            sql.append("UNLOGGED ");
        }
        sql.append(table.facet("_word")).append(' ').append(table.id().name());
        if (!table.facet("partition_of").isEmpty()) {
            sql.append(" PARTITION OF ")
                    .append(table.facet("partition_of"))
                    .append(' ')
                    .append(table.facet("bound"));
        } else if (!table.facet("of_type").isEmpty()) {
            sql.append(" OF ").append(table.facet("of_type"));
        } else {
            sql.append(columns.stream()
                    .map(column -> "    "
                            + (besideFormer
                                    ? ColumnStatements.definitionBesideFormer(column)
                                    : ColumnStatements.definition(column)))
                    .collect(Collectors.joining(
                            ",\n", columns.isEmpty() ? " (" : " (\n", columns.isEmpty() ? ")" : "\n)")));
        }
        clause(sql, " INHERITS (", table.facet("inherits").replace("\n", ", "), ")");
        clause(sql, " PARTITION BY ", table.facet("partition_by"), "");
        clause(sql, " USING ", table.facet("access_method"), "");
        clause(sql, " WITH (", table.facet("options").replace("\n", ", "), ")");
        clause(sql, " TABLESPACE ", table.facet("tablespace"), "");
        clause(sql, " ", table.facet("server"), "");
        List<String> statements = new ArrayList<>();
        statements.add(sql.toString());
        columns.forEach(column -> statements.addAll(ColumnStatements.settings(column)));
        security(statements, table);
        String identity = table.facet("replica_identity");
        if (identity.equals("FULL") || identity.equals("NOTHING")) {
            statements.add(alter(table) + "REPLICA IDENTITY " + identity);
        }
        return statements;
    }

    private static void clause(StringBuilder sql, String before, String text, String after) {
        if (!text.isEmpty()) {
            sql.append(before).append(text).append(after);
        }
    }

    private static void security(List<String> statements, DatabaseObject table) {
        if (table.is("row_security")) {
            statements.add(alter(table) + "ENABLE ROW LEVEL SECURITY");
        }
        if (table.is("forced_row_security")) {
            statements.add(alter(table) + "FORCE ROW LEVEL SECURITY");
        }
    }

    private static String alter(DatabaseObject table) {
        return "ALTER " + table.facet("_word") + " " + table.id().name() + " ";
    }

    /** What names an index of the table: it can only be said when the index is there. */
    static List<String> indexMarks(DatabaseObject table) {
        List<String> statements = new ArrayList<>();
        if (table.facet("replica_identity").startsWith("USING INDEX")) {
            statements.add(alter(table) + "REPLICA IDENTITY " + table.facet("replica_identity"));
        }
        if (!table.facet("clustered_on").isEmpty()) {
            statements.add(alter(table) + "CLUSTER ON " + table.facet("clustered_on"));
        }
        return statements;
    }

    /** Empty if the table must be made anew: another partition key, another kind. */
    static Optional<Stages> alter(DatabaseObject from, DatabaseObject to) {
        for (String facet : List.of("partitioned", "partition_by", "of_type", "server")) {
            if (!from.facet(facet).equals(to.facet(facet))) {
                return Optional.empty();
            }
        }
        Stages stages = new Stages();
        parents(from, to, stages);
        if (differ(from, to, "persistence")) {
            stages.reshape(alter(to) + (to.facet("persistence").equals("u") ? "SET UNLOGGED" : "SET LOGGED"));
        }
        if (differ(from, to, "access_method")) {
            String method = to.facet("access_method");
            stages.reshape(alter(to) + "SET ACCESS METHOD " + (method.isEmpty() ? "heap" : method));
        }
        if (differ(from, to, "tablespace")) {
            String space = to.facet("tablespace");
            stages.reshape(alter(to) + "SET TABLESPACE " + (space.isEmpty() ? "pg_default" : space));
        }
        Options.change(from.facet("options"), to.facet("options"))
                .forEach(action -> stages.tighten.add(alter(to) + action));
        if (differ(from, to, "row_security")) {
            stages.reshape(alter(to) + (to.is("row_security") ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
        }
        if (differ(from, to, "forced_row_security")) {
            stages.reshape(alter(to) + (to.is("forced_row_security") ? "" : "NO ") + "FORCE ROW LEVEL SECURITY");
        }
        if (differ(from, to, "replica_identity")
                && !to.facet("replica_identity").startsWith("USING")) {
            String identity = to.facet("replica_identity");
            stages.reshape(alter(to) + "REPLICA IDENTITY " + (identity.isEmpty() ? "DEFAULT" : identity));
        }
        if (differ(from, to, "clustered_on") && to.facet("clustered_on").isEmpty()) {
            stages.reshape(alter(to) + "SET WITHOUT CLUSTER");
        }
        return Optional.of(stages);
    }

    private static void parents(DatabaseObject from, DatabaseObject to, Stages stages) {
        if (differ(from, to, "partition_of") || differ(from, to, "bound") || differ(from, to, "inherits")) {
            // All parents, since their order is kept.
            stages.loosen.addAll(detach(from));
            stages.tighten.addAll(attach(to));
        }
    }

    /** How the table leaves its parents. */
    static List<String> detach(DatabaseObject table) {
        List<String> statements = new ArrayList<>();
        if (!table.facet("partition_of").isEmpty()) {
            statements.add("ALTER TABLE " + table.facet("partition_of") + " DETACH PARTITION "
                    + table.id().name());
        }
        table.facet("inherits").lines().forEach(parent -> statements.add(alter(table) + "NO INHERIT " + parent));
        return statements;
    }

    /** How the table comes to its parents. */
    static List<String> attach(DatabaseObject table) {
        List<String> statements = new ArrayList<>();
        if (!table.facet("partition_of").isEmpty()) {
            statements.add("ALTER TABLE " + table.facet("partition_of") + " ATTACH PARTITION "
                    + table.id().name() + " " + table.facet("bound"));
        }
        table.facet("inherits").lines().forEach(parent -> statements.add(alter(table) + "INHERIT " + parent));
        return statements;
    }

    private static boolean differ(DatabaseObject from, DatabaseObject to, String facet) {
        return !from.facet(facet).equals(to.facet(facet));
    }
}
