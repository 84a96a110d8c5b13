package dev.reviver.catalog;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the system catalog of a PostgreSQL database, version 13 or newer, into the schema model.
 *
 * <p>Every object of every kind ends up in the model or in the list of what the model cannot hold; nothing is passed
 * over but what an extension brought along, owners, grants, and sequence positions. Types, defaults and checks come in
 * the spelling of the server: to compare them with a model from elsewhere, build that model in a scratch schema and read
 * it back.
 */
public final class CatalogReader {
    private CatalogReader() {}

    /**
     * Reads the whole database.
     *
     * @see #read(Connection, Scope)
     */
    public static Catalog read(Connection connection) throws SQLException {
        return read(connection, Scope.EVERYTHING);
    }

    /**
     * Reads a part of a database. Names in the schema that the connection's search path puts first are unqualified in
     * the result.
     *
     * @param connection to PostgreSQL; on return its settings are as before. If it autocommits, the reading is a
     *     read-only transaction of its own; else it is a part of the open transaction and sees what that has done
     * @throws SQLException if a query fails, or if the server is older than PostgreSQL 13
     */
    public static Catalog read(Connection connection, Scope scope) throws SQLException {
        try (PinnedSession session = PinnedSession.open(connection)) {
            return read(new CatalogQueries(session, scope));
        }
    }

    private static Catalog read(CatalogQueries queries) throws SQLException {
        Parts parts = Parts.read(queries);
        List<Table> tables = TableQuery.run(queries).stream().map(parts::on).toList();
        List<Unmodelled> unmodelled = new ArrayList<>(parts.unmodelled());
        unmodelled.addAll(SettingsQuery.run(queries));
        unmodelled.addAll(SequenceSettingsQuery.run(queries));
        unmodelled.addAll(OtherObjectsQuery.run(queries));
        return new Catalog(
                new Schema(
                        namespaces(queries),
                        EnumTypeQuery.run(queries),
                        CompositeTypeQuery.run(queries),
                        SequenceQuery.run(queries),
                        tables),
                unmodelled);
    }

    /** {@code public} is in every database, and the default schema is the one that a model does not name. */
    private static List<Namespace> namespaces(CatalogQueries queries) throws SQLException {
        return queries
                .list(
                        "SELECT nspname, obj_description(oid, 'pg_namespace') AS comment FROM ns",
                        row -> new Namespace(row.getString("nspname"), Optional.ofNullable(row.getString("comment"))))
                .stream()
                .filter(namespace -> !namespace.name().equals("public") && !queries.isDefault(namespace.name()))
                .toList();
    }

    /** The parts of all tables, one query a noun. */
    private record Parts(
            Found<Column> columns,
            Found<PrimaryKey> primaryKeys,
            Found<UniqueKey> uniqueKeys,
            Found<Check> checks,
            Found<Index> indexes,
            Found<ForeignKey> foreignKeys) {

        static Parts read(CatalogQueries queries) throws SQLException {
            return new Parts(
                    ColumnQuery.run(queries),
                    KeyQuery.primary(queries),
                    KeyQuery.unique(queries),
                    CheckQuery.run(queries),
                    IndexQuery.run(queries),
                    ForeignKeyQuery.run(queries));
        }

        Table on(TableQuery.Bare bare) {
            QualifiedName table = bare.name();
            return new Table(
                    table,
                    columns.on(table),
                    primaryKeys.on(table).stream().findFirst(),
                    uniqueKeys.on(table),
                    checks.on(table),
                    indexes.on(table),
                    foreignKeys.on(table),
                    bare.comment());
        }

        List<Unmodelled> unmodelled() {
            return Stream.of(columns, primaryKeys, uniqueKeys, checks, indexes, foreignKeys)
                    .map(Found::unmodelled)
                    .flatMap(Collection::stream)
                    .toList();
        }
    }
}
