package dev.reviver.objects;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of object, and the place of each in a script when nothing else decides it. */
final class Kinds {
    static final String COLUMN = "column";
    /** What a partition or an inheriting table has differently from its parent, in a column that is its parent's. */
    static final String INHERITED_COLUMN = "inherited column";

    /** One that holds for the rows of a partition, though not yet for all of its parent's. */
    static final String INHERITED_CHECK = "inherited check";

    static final String TABLE = "table";
    static final String FOREIGN_TABLE = "foreign table";
    static final String SEQUENCE = "sequence";
    static final String SEQUENCE_OWNER = "sequence owner";
    static final String VIEW = "view";
    static final String MATERIALIZED_VIEW = "materialized view";
    static final String INDEX = "index";
    static final String ENUM = "enum type";
    static final String DOMAIN = "domain";
    static final String COMPOSITE = "composite type";
    static final String COLLATION = "collation";
    static final String FOREIGN_KEY = "foreign key";
    static final String PRIMARY_KEY = "primary key";
    static final String UNIQUE_KEY = "unique key";
    static final String CHECK = "check";
    static final String DEFAULT_PRIVILEGES = "default privileges";

    /** What a table has differently from its parent: it comes and goes with what it is about. */
    static final Set<String> INHERITED = Set.of(INHERITED_COLUMN, INHERITED_CHECK);

    /** What a column can be of, and what can be put aside under another name while columns move to its successor. */
    static final Set<String> TYPES = Set.of(ENUM, DOMAIN, COMPOSITE, "range type", COLLATION);

    static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");
    /** What has an index of its own, and so a name among the relations. */
    static final Set<String> INDEXED = Set.of(PRIMARY_KEY, UNIQUE_KEY, "exclusion constraint");

    static final Set<String> RELATIONS =
            Set.of(TABLE, FOREIGN_TABLE, SEQUENCE, VIEW, MATERIALIZED_VIEW, INDEX, COMPOSITE);

    /** One query a kind, or a few. */
    static final List<String> QUERIES = List.of(
            "schema",
            "extension",
            "type",
            "domain_constraint",
            "collation",
            "routine",
            "operator",
            "cast",
            "sequence",
            "sequence_owner",
            "table",
            "column",
            "inherited_column",
            "constraint",
            "inherited_check",
            "index",
            "view",
            "view_column",
            "trigger",
            "rule",
            "policy",
            "statistics",
            "event_trigger",
            "publication",
            "foreign_data_wrapper",
            "server",
            "user_mapping",
            "text_search",
            "operator_family",
            "operator_class",
            "language",
            "conversion",
            "transform",
            "access_method",
            "default_privileges",
            "other");

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("schema", -90),
            Map.entry("extension", -88),
            Map.entry(COLLATION, -86),
            Map.entry(ENUM, -80),
            Map.entry(COMPOSITE, -79),
            Map.entry("range type", -79),
            Map.entry(DOMAIN, -78),
            Map.entry("domain constraint", -77),
            Map.entry(SEQUENCE, -70),
            Map.entry(TABLE, -30),
            Map.entry(FOREIGN_TABLE, -30),
            Map.entry(COLUMN, -20),
            Map.entry(INHERITED_COLUMN, 35),
            Map.entry(INHERITED_CHECK, 44),
            Map.entry(SEQUENCE_OWNER, 30),
            Map.entry(PRIMARY_KEY, 40),
            Map.entry(UNIQUE_KEY, 41),
            Map.entry("exclusion constraint", 42),
            Map.entry(CHECK, 43),
            Map.entry(INDEX, 50),
            Map.entry(FOREIGN_KEY, 60),
            Map.entry("function", 65),
            Map.entry("procedure", 65),
            Map.entry("aggregate", 66),
            Map.entry("operator", 67),
            Map.entry("cast", 68),
            Map.entry(VIEW, 70),
            Map.entry(MATERIALIZED_VIEW, 71),
            Map.entry("view column", 72),
            Map.entry("rule", 80),
            Map.entry("trigger", 82),
            Map.entry("policy", 84),
            Map.entry("statistics", 86),
            Map.entry("event trigger", 90),
            Map.entry("publication", 92),
            Map.entry("foreign data wrapper", -60),
            Map.entry("server", -59),
            Map.entry("user mapping", -58),
            Map.entry("text search parser", -57),
            Map.entry("text search template", -57),
            Map.entry("text search dictionary", -56),
            Map.entry("text search configuration", -55),
            Map.entry("language", -84),
            Map.entry("operator family", 68),
            Map.entry("operator class", 69),
            Map.entry("conversion", 69),
            Map.entry("transform", 68),
            Map.entry("access method", 67),
            // Last, and gone first: they give rights on all that is made while they hold.
            Map.entry(DEFAULT_PRIVILEGES, 97));

    private Kinds() {}

    static int rank(ObjectId id) {
        return RANKS.getOrDefault(id.kind(), 95);
    }
}
