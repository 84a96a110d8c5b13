package dev.reviver.sql;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables, with what comes inside {@code CREATE TABLE}: columns, keys and checks, one a line. A second key over the same
 * columns has to come after: inside, PostgreSQL drops it silently (transformIndexConstraints in parse_utilcmd.c).
 */
final class TableSql extends NounSql<Table> {
    private final ColumnSql columns;
    private final PrimaryKeySql primaryKeys = new PrimaryKeySql();
    private final UniqueKeySql uniqueKeys = new UniqueKeySql();
    private final CheckSql checks = new CheckSql();

    TableSql(Server server) {
        super(Table.class);
        this.columns = new ColumnSql(server);
    }

    @Override
    List<Sql> create(QualifiedName name, Table table) {
        List<Sql> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add(columns.definition(column));
        }
        table.primaryKey().ifPresent(key -> lines.add(primaryKeys.inline(key)));
        List<UniqueKey> doubled = new ArrayList<>();
        Set<List<String>> keys = new HashSet<>();
        table.primaryKey().ifPresent(key -> keys.add(key.columns()));
        for (UniqueKey key : table.uniqueKeys()) {
            if (keys.add(key.columns())) {
                lines.add(uniqueKeys.inline(key));
            } else {
                doubled.add(key);
            }
        }
        for (Check check : table.checks()) {
            lines.add(checks.inline(check));
        }
        List<Sql> statements = new ArrayList<>();
        statements.add(Sql.of("CREATE TABLE $I $L", name, Sql.block(lines)));
        doubled.forEach(key -> statements.addAll(uniqueKeys.create(name, key)));
        return statements;
    }

    @Override
    List<Sql> commentsOfParts(QualifiedName name, Table table) {
        List<Sql> statements = new ArrayList<>();
        addComments(statements, columns, name, table.columns());
        addComments(statements, primaryKeys, name, table.primaryKey().stream().toList());
        addComments(statements, uniqueKeys, name, table.uniqueKeys());
        addComments(statements, checks, name, table.checks());
        return statements;
    }

    private static <T extends SchemaObject> void addComments(
            List<Sql> statements, NounSql<T> noun, QualifiedName table, List<T> parts) {
        for (T part : parts) {
            if (part.comment().isPresent()) {
                statements.addAll(noun.comment(table, part));
            }
        }
    }

    @Override
    List<Sql> drop(QualifiedName name, Table table) {
        return List.of(Sql.of("DROP TABLE $I", name));
    }

    @Override
    List<Sql> rename(QualifiedName name, Table from, Table to) {
        return move("TABLE", from.qualifiedName(), to.qualifiedName());
    }

    @Override
    Sql subject(QualifiedName name, Table table) {
        return Sql.of("TABLE $I", name);
    }
}
