package dev.reviver.entity;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The plainest SQL that creates a schema model in an empty database, so that these tests need no other package. */
final class ModelDdl {
    private ModelDdl() {}

    static List<String> of(Schema schema) {
        List<String> sql = new ArrayList<>();
        for (Namespace namespace : schema.namespaces()) {
            sql.add("create schema " + id(namespace.name()));
        }
        for (Sequence sequence : schema.sequences()) {
            sql.add("create sequence " + name(sequence.qualifiedName()) + " start " + sequence.start() + " increment "
                    + sequence.increment());
        }
        schema.tables().forEach(table -> addTable(sql, table));
        schema.tables().forEach(table -> addForeignKeys(sql, table));
        return sql;
    }

    private static void addTable(List<String> sql, Table table) {
        String name = name(table.qualifiedName());
        sql.add("create table " + name + " ("
                + table.columns().stream().map(ModelDdl::column).collect(Collectors.joining(", ")) + ")");
        String alter = "alter table " + name + " add constraint ";
        table.primaryKey().ifPresent(key -> sql.add(alter + id(key.name()) + " primary key " + ids(key.columns())));
        for (UniqueKey key : table.uniqueKeys()) {
            sql.add(alter + id(key.name()) + " unique " + ids(key.columns()));
        }
        for (Check check : table.checks()) {
            sql.add(alter + id(check.name()) + " check (" + check.expression() + ")");
        }
        for (Index index : table.indexes()) {
            sql.add("create " + (index.unique() ? "unique " : "") + "index " + id(index.name()) + " on " + name
                    + index.columns().stream().map(ModelDdl::indexColumn).collect(Collectors.joining(", ", " (", ")")));
        }
        table.comment().ifPresent(text -> sql.add("comment on table " + name + " is " + literal(text)));
        for (Column column : table.columns()) {
            column.comment()
                    .ifPresent(text ->
                            sql.add("comment on column " + name + "." + id(column.name()) + " is " + literal(text)));
        }
    }

    private static void addForeignKeys(List<String> sql, Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            sql.add("alter table " + name(table.qualifiedName()) + " add constraint " + id(key.name())
                    + " foreign key " + ids(key.columns()) + " references " + name(key.target())
                    + ids(key.targetColumns()) + onDelete(key.onDelete()));
        }
    }

    private static String onDelete(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : " on delete " + action.name().replace('_', ' ');
    }

    private static String column(Column column) {
        return id(column.name()) + " " + column.type().sql()
                + column.defaultValue().map(value -> " default " + value.sql()).orElse("")
                + (column.nullable() ? "" : " not null")
                + column.identity()
                        .map(identity -> " generated " + identity.name().replace('_', ' ') + " as identity")
                        .orElse("");
    }

    private static String indexColumn(IndexColumn column) {
        return id(column.name()) + (column.descending() ? " desc" : "");
    }

    private static String name(QualifiedName name) {
        return name.schema().map(schema -> id(schema) + ".").orElse("") + id(name.name());
    }

    private static String ids(List<String> names) {
        return names.stream().map(ModelDdl::id).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String id(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
