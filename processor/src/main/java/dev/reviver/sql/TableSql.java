package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
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
    private final ColumnSql columns = new ColumnSql();
    private final PrimaryKeySql primaryKeys = new PrimaryKeySql();
    private final UniqueKeySql uniqueKeys = new UniqueKeySql();
    private final CheckSql checks = new CheckSql();

    TableSql() {
        super(Table.class);
    }

    @Override
    List<Sql> create(QualifiedName name, Table table) {
        List<Sql> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columns.definition(column)));
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
        table.checks().forEach(check -> lines.add(checks.inline(check)));
        List<Sql> statements = new ArrayList<>();
        statements.add(Sql.of("CREATE TABLE $I $L", name, Sql.block(lines)));
        doubled.forEach(key -> statements.addAll(uniqueKeys.create(name, key)));
        table.comment().ifPresent(text -> statements.add(Sql.of("COMMENT ON TABLE $I IS $S", name, text)));
        table.columns().forEach(column -> statements.addAll(columns.comment(name, column)));
        return statements;
    }

    @Override
    List<Sql> drop(QualifiedName name, Table table) {
        return List.of(Sql.of("DROP TABLE $I", name));
    }

    @Override
    List<Sql> rename(QualifiedName name, Table from, Table to) {
        return List.of(Sql.of("ALTER TABLE $I RENAME TO $I", from.qualifiedName(), to.name()));
    }

    @Override
    List<Sql> alter(QualifiedName name, Table from, Table to) {
        return List.of(Sql.of(
                "COMMENT ON TABLE $I IS $L",
                name,
                to.comment().map(text -> Sql.of("$S", text)).orElse(Sql.of("NULL"))));
    }
}
