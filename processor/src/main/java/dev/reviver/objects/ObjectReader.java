package dev.reviver.objects;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads all objects of a database, version 13 or newer, each with the statements that PostgreSQL prints for it.
 *
 * <p>What an extension brought along is the extension's.
 */
public final class ObjectReader {
    /** Everything on which PostgreSQL's own printing depends; with an empty path it qualifies every name. */
    private static final String PIN = "SELECT set_config('search_path', '', true),"
            + " set_config('quote_all_identifiers', 'off', true), set_config('standard_conforming_strings', 'on', true),"
            + " set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true),"
            + " set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),"
            + " set_config('extra_float_digits', '1', true), set_config('lc_monetary', 'C', true),"
            + " set_config('reviver.ignored_tables', ?, true)";

    /** Who owns the database, or reads it, owns what nobody gave to another; so does the owner of {@code public} since 15. */
    private static final String ROLES = "SELECT r.oid::text, quote_ident(r.rolname) FROM pg_roles r"
            + " WHERE r.rolname NOT IN (current_user, 'pg_database_owner')"
            + " AND r.oid <> (SELECT datdba FROM pg_database WHERE datname = current_database())";

    private static final Set<String> STANDARD = Set.of(
            "kind",
            "identity",
            "classid",
            "objid",
            "objsubid",
            "container_kind",
            "container",
            "create",
            "drop",
            "owner_on",
            "owner",
            "comment_on",
            "comment",
            "grant_on",
            "acl",
            "default_acl");

    /** Where PostgreSQL keeps an object: a catalog, a row, and for a column its number. */
    private record Address(long catalog, long row, int part) {
        Address whole() {
            return new Address(catalog, row, 0);
        }
    }

    private final Connection connection;
    private final Map<ObjectId, DatabaseObject> objects = new TreeMap<>();
    private final Map<Address, ObjectId> places = new HashMap<>();
    private final Map<ObjectId, DatabaseObject> inherited = new TreeMap<>();
    private final Map<Address, ObjectId> inheritedPlaces = new HashMap<>();
    /** Those who own something that is not theirs as a matter of course, by number. */
    private final Map<String, String> roles = new HashMap<>();

    private final Map<Address, Address> links = new HashMap<>();

    private ObjectReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads the whole database in one transaction, which is rolled back.
     *
     * @param connection to PostgreSQL, in autocommit mode
     * @param ignoredTables names of tables to leave out with everything on them, in whatever schema
     */
    public static Objects read(Connection connection, Collection<String> ignoredTables) throws SQLException {
        connection.setAutoCommit(false);
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
            try (PreparedStatement pin = connection.prepareStatement(PIN)) {
                pin.setString(1, String.join(",", ignoredTables));
                pin.execute();
            }
            return new ObjectReader(connection).read();
        } finally {
            try {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private Objects read() throws SQLException {
        rows(ROLES, row -> roles.put(row.getString(1), row.getString(2)));
        Set<String> present = new HashSet<>();
        rows(ObjectQueries.PRESENT, row -> present.add(row.getString(1)));
        for (String kind : Kinds.QUERIES) {
            if (present.contains(kind)) {
                rows(ObjectQueries.of(kind), this::object);
            }
        }
        rows(
                ObjectQueries.LINKS,
                row -> links.putIfAbsent(
                        address(row, "classid", "objid", "objsubid"),
                        address(row, "refclassid", "refobjid", "refobjsubid")));
        Map<ObjectId, Set<ObjectId>> needs = new TreeMap<>();
        Map<ObjectId, Set<ObjectId>> standingAlone = new TreeMap<>();
        objects.values().forEach(object -> needs.computeIfAbsent(object.id(), id -> new TreeSet<>())
                .addAll(ownNeeds(object)));
        inherited.values().forEach(object -> object.container().ifPresent(container -> standingAlone
                .computeIfAbsent(object.id(), id -> new TreeSet<>())
                .add(container)));
        rows(ObjectQueries.NEEDS, row -> {
            if (row.getString("deptype").equals("i") && row.getInt("objsubid") > 0) {
                // A partitioned table is in that way part of its own key columns.
                return;
            }
            Address object = address(row, "classid", "objid", "objsubid");
            Address need = address(row, "refclassid", "refobjid", "refobjsubid");
            need(needs, resolve(object, places::get), resolve(need, places::get));
            need(standingAlone, resolveInherited(object), resolveInherited(need));
        });
        Attachments.addNeeds(objects, needs);
        return new Objects(objects, needs, new Objects.Inherited(inherited, standingAlone));
    }

    private static void need(Map<ObjectId, Set<ObjectId>> needs, @Nullable ObjectId object, @Nullable ObjectId need) {
        if (object != null && need != null && !object.equals(need) && !isOwnership(object, need)) {
            needs.computeIfAbsent(object, id -> new TreeSet<>()).add(need);
        }
    }

    /** A sequence belongs to a column whose default needs the sequence: the belonging is an object of its own. */
    private static boolean isOwnership(ObjectId object, ObjectId need) {
        return object.kind().equals(Kinds.SEQUENCE) && need.kind().equals(Kinds.COLUMN);
    }

    private List<ObjectId> ownNeeds(DatabaseObject object) {
        List<ObjectId> needs = new ArrayList<>();
        object.container().filter(objects::containsKey).ifPresent(needs::add);
        if (object.id().kind().equals(Kinds.SEQUENCE_OWNER)) {
            needs.add(new ObjectId(Kinds.SEQUENCE, object.facet("_sequence")));
            needs.add(new ObjectId(Kinds.COLUMN, object.facet("_column")));
        }
        if (object.id().kind().equals(Kinds.INHERITED_COLUMN)) {
            needs.add(new ObjectId(Kinds.COLUMN, object.facet("_parent_column")));
        }
        if (object.id().kind().equals(Kinds.INHERITED_CHECK)) {
            needs.add(new ObjectId(Kinds.CHECK, object.facet("_parent_check")));
        }
        needs.removeIf(need -> !objects.containsKey(need));
        return needs;
    }

    /** With the parts of partitions as if they were their own. */
    private @Nullable ObjectId resolveInherited(Address address) {
        return resolve(address, at -> inheritedPlaces.getOrDefault(at, places.get(at)));
    }

    private @Nullable ObjectId resolve(Address address, Function<Address, @Nullable ObjectId> lookup) {
        Set<Address> seen = new HashSet<>();
        Address at = address;
        while (seen.add(at)) {
            ObjectId place = lookup.apply(at);
            if (place != null) {
                return place;
            }
            Address next = links.get(at);
            if (next == null && at.part() != 0) {
                next = at.whole();
            }
            if (next == null) {
                return null;
            }
            at = next;
        }
        return null;
    }

    private void object(ResultSet row) throws SQLException {
        Map<String, String> facets = new HashMap<>();
        Set<String> columns = new HashSet<>();
        ResultSetMetaData meta = row.getMetaData();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String name = meta.getColumnLabel(i);
            columns.add(name);
            String value = row.getString(i);
            if (!STANDARD.contains(name) && value != null) {
                facets.put(name, meta.getColumnTypeName(i).equals("_text") ? lines(row.getArray(i)) : value);
            }
        }
        ObjectId id = new ObjectId(row.getString("kind"), row.getString("identity"));
        boolean isInherited = facets.remove("_inherited") != null;
        (isInherited ? inherited : objects)
                .put(
                        id,
                        new DatabaseObject(
                                id,
                                text(row, columns, "container")
                                        .map(name -> new ObjectId(
                                                text(row, columns, "container_kind")
                                                        .orElse(""),
                                                name)),
                                texts(row, columns, "create"),
                                texts(row, columns, "drop"),
                                facets,
                                text(row, columns, "owner_on")
                                        .map(on -> new DatabaseObject.Owner(on, owner(row, columns))),
                                text(row, columns, "comment_on")
                                        .map(on -> new DatabaseObject.Comment(on, text(row, columns, "comment"))),
                                text(row, columns, "grant_on")
                                        .map(on -> new DatabaseObject.Grants(
                                                on,
                                                grants(row, columns, "acl", facets),
                                                grants(row, columns, "default_acl", facets)))));
        if (columns.contains("objid")) {
            (isInherited ? inheritedPlaces : places).put(address(row, "classid", "objid", "objsubid"), id);
        }
    }

    private static String lines(Array array) throws SQLException {
        return String.join("\n", strings(array));
    }

    private static List<String> strings(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object element : (Object[]) array.getArray()) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }

    private static Optional<String> text(ResultSet row, Set<String> columns, String name) {
        try {
            return columns.contains(name) ? Optional.ofNullable(row.getString(name)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("a column that was there cannot be read: " + name, e);
        }
    }

    private Optional<String> owner(ResultSet row, Set<String> columns) {
        return text(row, columns, "owner").map(roles::get);
    }

    private static List<String> texts(ResultSet row, Set<String> columns, String name) throws SQLException {
        Array array = columns.contains(name) ? row.getArray(name) : null;
        return array == null ? List.of() : strings(array);
    }

    private static Set<DatabaseObject.Grant> grants(
            ResultSet row, Set<String> columns, String name, Map<String, String> facets) {
        try {
            boolean isColumn = facets.containsKey("_bare") && facets.containsKey("_position");
            return texts(row, columns, name).stream()
                    .map(DatabaseObject.Grant::read)
                    .map(grant -> isColumn ? grant.on(facets.getOrDefault("_bare", "")) : grant)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException("a column that was there cannot be read: " + name, e);
        }
    }

    private static Address address(ResultSet row, String catalog, String object, String part) throws SQLException {
        return new Address(row.getLong(catalog), row.getLong(object), row.getInt(part));
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void rows(String query, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
