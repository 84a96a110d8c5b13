package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The temporary tables and the like that the session had before a script. Those that the script makes end with it: they
 * would stay in the session of a pool, hide tables of the application, and be in the way of the next script that calls its
 * own so, but only where both run in one start.
 *
 * @param before what was there, as {@code DROP} names it
 */
record Temporaries(Set<String> before) {
    private static final Pattern MADE = Pattern.compile(
            "\\bpg_temp\\b|\\b(?:CREATE|REPLACE|INTO|LOCAL|GLOBAL)\\s+TEMP(?:ORARY)?\\b", Pattern.CASE_INSENSITIVE);

    /** Newest first, for each may lean on older ones; what belongs to another of them goes with it. */
    private static final String QUERY = "SELECT noun || ' pg_temp.' || name FROM ("
            + "SELECT oid, 'pg_catalog.pg_class'::pg_catalog.regclass AS class, CASE relkind WHEN 'v' THEN 'VIEW'"
            + " WHEN 'S' THEN 'SEQUENCE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END AS noun,"
            + " pg_catalog.quote_ident(relname) AS name FROM pg_catalog.pg_class"
            + " WHERE relnamespace = pg_catalog.pg_my_temp_schema() AND relkind IN ('r', 'p', 'v', 'S', 'c')"
            + " UNION ALL SELECT oid, 'pg_catalog.pg_type'::pg_catalog.regclass, 'TYPE', pg_catalog.quote_ident(typname)"
            + " FROM pg_catalog.pg_type WHERE typnamespace = pg_catalog.pg_my_temp_schema() AND typtype IN ('d', 'e', 'r')"
            + " UNION ALL SELECT oid, 'pg_catalog.pg_proc'::pg_catalog.regclass, 'ROUTINE',"
            + " pg_catalog.quote_ident(proname) || '(' || pg_catalog.pg_get_function_identity_arguments(oid) || ')'"
            + " FROM pg_catalog.pg_proc WHERE pronamespace = pg_catalog.pg_my_temp_schema()) made"
            + " WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = made.class AND d.objid = made.oid"
            + " AND d.refobjid <> made.oid AND d.deptype IN ('a', 'i')) ORDER BY oid DESC";

    /** Whether {@code statement} may make one. */
    static boolean areMadeBy(Statement statement) {
        return MADE.matcher(statement.sql()).find();
    }

    /** Those that are there, if one of {@code statements}, or code that is in it, may make more. */
    static Optional<Temporaries> before(List<Statement> statements, java.sql.Statement jdbc) throws SQLException {
        return statements.stream().anyMatch(Temporaries::areMadeBy)
                ? Optional.of(new Temporaries(present(jdbc)))
                : Optional.empty();
    }

    private static Set<String> present(java.sql.Statement jdbc) throws SQLException {
        Set<String> present = new LinkedHashSet<>();
        try (ResultSet row = jdbc.executeQuery(QUERY)) {
            while (row.next()) {
                present.add(row.getString(1));
            }
        }
        return present;
    }

    /** Drops those that are new. */
    void dropNew(java.sql.Statement jdbc) throws SQLException {
        List<String> made = new ArrayList<>(present(jdbc));
        made.removeAll(before);
        for (String each : made) {
            jdbc.execute("DROP " + each);
        }
    }
}
