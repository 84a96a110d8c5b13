package dev.reviver.verify;

import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A database that the user named for scratch work. It is emptied after each use, and carries a mark meanwhile. */
final class AsideDatabase extends Shadow {
    private static final String MARK = "Reviver's shadow database: its content may be removed at any time";

    private static final List<String> EMPTYING = List.of(
            "SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger",
            "SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication",
            "SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace"
                    + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'",
            "SELECT format('DROP EXTENSION %I CASCADE', extname) FROM pg_extension WHERE oid >= 16384",
            "SELECT format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper WHERE oid >= 16384",
            "SELECT format('DROP LANGUAGE %I CASCADE', lanname) FROM pg_language WHERE oid >= 16384",
            "SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %I %s %s ON %s %s %s', pg_get_userbyid(d.defaclrole),"
                    + " CASE WHEN g.sign > 0 THEN 'REVOKE' ELSE 'GRANT' END, g.privilege_type, CASE d.defaclobjtype"
                    + " WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'"
                    + " ELSE 'SCHEMAS' END, CASE WHEN g.sign > 0 THEN 'FROM' ELSE 'TO' END, CASE WHEN g.grantee = 0"
                    + " THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END)"
                    + " FROM pg_default_acl d CROSS JOIN LATERAL (SELECT privilege_type, grantee, sum(sign) AS sign FROM ("
                    + " SELECT *, 1 AS sign FROM aclexplode(d.defaclacl) UNION ALL SELECT *, -1 FROM aclexplode(acldefault("
                    + "CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END::\"char\", d.defaclrole))) AS x"
                    + " GROUP BY 1, 2 HAVING sum(sign) <> 0) AS g",
            "SELECT format('DROP CAST (%s AS %s)', format_type(castsource, NULL), format_type(casttarget, NULL))"
                    + " FROM pg_cast WHERE oid >= 16384",
            "SELECT 'CREATE SCHEMA public' UNION ALL SELECT 'GRANT USAGE ON SCHEMA public TO PUBLIC'"
                    + " UNION ALL SELECT 'COMMENT ON SCHEMA public IS ''standard public schema'''");

    private final Connector connector;

    private AsideDatabase(Connector connector) {
        this.connector = connector;
    }

    static Shadow open(Connector connector, List<Connector> targets) throws SQLException, ShadowUnavailable {
        try (Connection connection = connector.connect()) {
            String identity = identity(connection);
            for (Connector target : targets) {
                try (Connection other = target.connect()) {
                    if (identity(other).equals(identity)) {
                        throw new ShadowUnavailable(
                                "The shadow database is the very database that it must not touch.",
                                List.of("both are " + connection.getCatalog() + " of one server: " + identity),
                                List.of("name another one with --shadow-url, or leave it out"));
                    }
                }
            }
            List<String> found = contents(connection);
            if (!found.isEmpty() && !isMarked(connection)) {
                throw new ShadowUnavailable(
                        "The database " + connection.getCatalog() + " is not empty, so it is not used as shadow.",
                        found.subList(0, Math.min(8, found.size())),
                        List.of("create an empty database and name that: --shadow-url"));
            }
            requireOwner(connection);
            mark(connection);
        }
        return new AsideDatabase(connector);
    }

    /** What tells a database from all others, however it is reached. */
    static String identity(Connection connection) throws SQLException {
        String system;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT system_identifier FROM pg_control_system()")) {
            row.next();
            system = "system " + row.getString(1);
        } catch (SQLException notAllowed) {
            system = "started " + one(connection, "SELECT pg_postmaster_start_time()::text");
        }
        return system + ", database "
                + one(connection, "SELECT oid::text FROM pg_database WHERE datname = current_database()");
    }

    private static List<String> contents(Connection connection) throws SQLException {
        Objects objects = ObjectReader.read(connection, Set.of());
        return objects.byId().keySet().stream()
                .map(Object::toString)
                .filter(object -> !object.equals("schema public"))
                .toList();
    }

    /** Who may not empty it would learn so in the end only, after all the work. */
    private static void requireOwner(Connection connection) throws SQLException, ShadowUnavailable {
        String needed = one(connection, """
                SELECT concat_ws('; ',
                  CASE WHEN NOT has_database_privilege(current_database(), 'CREATE')
                    THEN format('GRANT CREATE ON DATABASE %I TO %I', current_database(), current_user) END,
                  (SELECT string_agg(format('ALTER SCHEMA %I OWNER TO %I', nspname, current_user), '; ' ORDER BY nspname)
                    FROM pg_namespace
                    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND NOT pg_has_role(nspowner, 'USAGE')))""");
        if (!needed.isEmpty()) {
            throw new ShadowUnavailable(
                    "The user " + one(connection, "SELECT current_user") + " may not empty the shadow database "
                            + connection.getCatalog() + ".",
                    List.of(),
                    List.of("make it the user's own: " + needed, "or leave out --shadow-url"));
        }
    }

    private static boolean isMarked(Connection connection) throws SQLException {
        return MARK.equals(one(
                connection,
                "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database"
                        + " WHERE datname = current_database()"));
    }

    private static void mark(Connection connection) throws SQLException {
        String database = one(connection, "SELECT quote_ident(current_database())");
        try {
            execute(connection, "COMMENT ON DATABASE " + database + " IS " + dev.reviver.schema.SqlText.literal(MARK));
        } catch (SQLException notOurs) {
            // It is empty and stays usable; after an interruption the user would have to empty it.
            return;
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public Database fresh() throws SQLException {
        Set<String> before;
        try (Connection connection = connector.connect()) {
            before = roles(connection);
            if (!contents(connection).isEmpty()) {
                removeAll(connection);
            }
        }
        return new Database() {
            @Override
            public Connection connect() throws SQLException {
                return connector.connect();
            }

            @Override
            public void close() throws SQLException {
                try (Connection connection = connector.connect()) {
                    removeAll(connection);
                    dropRoles(connection, before);
                }
            }
        };
    }

    static void removeAll(Connection connection) throws SQLException {
        for (String query : EMPTYING) {
            List<String> statements = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            for (String statement : statements) {
                execute(connection, statement);
            }
        }
    }

    @Override
    public void close() {
        // The mark stays, so that it is known the next time.
    }
}
