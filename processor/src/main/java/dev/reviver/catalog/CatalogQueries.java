package dev.reviver.catalog;

import dev.reviver.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the queries of this package, each for the whole database at once, within the {@link Scope}.
 *
 * <p>Every query starts with the same common table expressions, of which it uses {@code ns} (the database schemas),
 * {@code rel} (tables and views; {@code modelled} if it is a table that the model can hold) and {@code member} (what an
 * extension brought along: none of our business).
 */
final class CatalogQueries {
    private static final String SCOPE = """
            WITH asked(schemas, ignored_schemas, ignored_tables) AS (SELECT ?::text[], ?::text[], ?::text[]),
            member AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
            ns AS (
              SELECT n.oid, n.nspname FROM pg_namespace n, asked
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND (cardinality(schemas) = 0 OR n.nspname = ANY (schemas))
                AND (CAST('pg_namespace'::regclass AS oid), n.oid) NOT IN (SELECT classid, objid FROM member)),
            rel AS (
              SELECT c.oid, n.nspname, c.relname, c.relkind, c.relkind = 'r' AND NOT c.relispartition AS modelled
              FROM pg_class c JOIN ns n ON n.oid = c.relnamespace, asked
              WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
                AND (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
                AND NOT EXISTS (SELECT FROM unnest(ignored_schemas, ignored_tables) AS i(nsp, tab)
                                WHERE i.nsp = n.nspname AND i.tab = c.relname))
            """;

    private final Connection connection;
    private final String defaultSchema;
    private final Scope scope;

    CatalogQueries(PinnedSession session, Scope scope) {
        this.connection = session.connection();
        this.defaultSchema = session.defaultSchema();
        this.scope = scope;
    }

    /** One row to one value. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of {@code select}, which may start with further table expressions after a comma. */
    <T> List<T> list(String select, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SCOPE + select)) {
            bindScope(statement);
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            }
            return values;
        }
    }

    /**
     * Parts of tables. The columns {@code nspname}, {@code relname} say where; {@code modelled} whether {@code reader}
     * is asked, or else {@code kind}, {@code identity}, {@code definition} become an {@link Unmodelled}, and
     * {@code comment}, if there is one, another.
     */
    <T> Found<T> parts(String select, RowReader<T> reader) throws SQLException {
        return optionalParts(
                select, row -> row.getBoolean("modelled") ? Optional.of(reader.read(row)) : Optional.empty());
    }

    /** Likewise; {@code reader} itself decides what the model can hold. */
    <T> Found<T> optionalParts(String select, RowReader<Optional<T>> reader) throws SQLException {
        Map<QualifiedName, List<T>> byTable = new LinkedHashMap<>();
        List<Unmodelled> unmodelled = new ArrayList<>();
        list(select, row -> {
            Optional<T> part = reader.read(row);
            if (part.isPresent()) {
                byTable.computeIfAbsent(table(row), name -> new ArrayList<>()).add(part.get());
            } else {
                unmodelled.add(unmodelled(row));
                String comment = row.getString("comment");
                if (comment != null) {
                    unmodelled.add(new Unmodelled(
                            "comment", row.getString("commented") + " " + row.getString("identity"), comment));
                }
            }
            return part;
        });
        return new Found<>(byTable, unmodelled);
    }

    /** The name in the columns {@code nspname} and {@code relname}. */
    QualifiedName table(ResultSet row) throws SQLException {
        return name(row.getString("nspname"), row.getString("relname"));
    }

    /** A name as the model has it: names in the default schema are not qualified. */
    QualifiedName name(String schema, String name) {
        return isDefault(schema) ? QualifiedName.of(name) : QualifiedName.of(schema, name);
    }

    /** A name as the model has it, of something that PostgreSQL itself may have brought: that is not qualified either. */
    QualifiedName builtInOr(String schema, String name) {
        return schema.equals("pg_catalog") ? QualifiedName.of(name) : name(schema, name);
    }

    boolean isDefault(String schema) {
        return schema.equals(defaultSchema);
    }

    static Unmodelled unmodelled(ResultSet row) throws SQLException {
        return new Unmodelled(row.getString("kind"), row.getString("identity"), row.getString("definition"));
    }

    /** A column of type {@code text[]}. */
    static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private void bindScope(PreparedStatement statement) throws SQLException {
        List<QualifiedName> ignored = scope.ignoredTables().stream().sorted().toList();
        statement.setArray(1, texts(scope.schemas().stream().sorted().toList()));
        statement.setArray(
                2,
                texts(ignored.stream()
                        .map(table -> table.schema().orElse(defaultSchema))
                        .toList()));
        statement.setArray(3, texts(ignored.stream().map(QualifiedName::name).toList()));
    }

    private Array texts(List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray(new String[0]));
    }
}
