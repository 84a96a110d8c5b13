package dev.reviver.entity;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mapping annotations that are not read, wherever they stand, and what to do instead. */
final class Refused {
    private static final String PACKAGE = "org.hibernate.annotations.";

    /** The way out of an annotation that is read elsewhere, but not where it stands. */
    static final String OTHERWISE = "Remove it, or say the same with annotations that are";

    private static final String TOLD =
            "Say how the attribute is stored with @StoredAs(\"TYPE\") of dev.reviver.annotation on"
                    + " it, and leave this out";

    private static final String BINDER =
            "What its binder does is decided when Hibernate starts; use an annotation that is read, or @StoredAs";

    private static final String HISTORY = "Map the tables of the history as entities of their own, and leave it out";

    private static final String COMPOSITE =
            "Make the class an @Embeddable instead, with an @EmbeddableInstantiator if it cannot be changed";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "View",
                    "Read from the view with @Subselect and @Synchronize, and make it by hand in a migration of its own"
                            + " (-Areviver.empty=true)"),
            Map.entry("MapKeyCompositeType", COMPOSITE),
            Map.entry("CollectionIdType", TOLD),
            Map.entry("ListIndexJavaType", "Name the type in @OrderColumn(columnDefinition) instead"),
            Map.entry("ListIndexJdbcType", "Name the type in @OrderColumn(columnDefinition) instead"),
            Map.entry("ListIndexJdbcTypeCode", "Name the type in @OrderColumn(columnDefinition) instead"),
            Map.entry("AttributeBinderType", BINDER),
            Map.entry("TypeBinderType", BINDER),
            Map.entry("Audited", HISTORY),
            Map.entry("Audited.CollectionTable", HISTORY),
            Map.entry("Audited.Excluded", HISTORY),
            Map.entry("Audited.SecondaryTable", HISTORY),
            Map.entry("Audited.SecondaryTables", HISTORY),
            Map.entry("Audited.Table", HISTORY),
            Map.entry("Changelog", HISTORY),
            Map.entry("Changelog.ChangesetId", HISTORY),
            Map.entry("Changelog.ModifiedEntities", HISTORY),
            Map.entry("Changelog.Timestamp", HISTORY),
            Map.entry("Temporal", HISTORY),
            Map.entry("Temporal.Excluded", HISTORY),
            Map.entry("Temporal.HistoryPartitioning", HISTORY),
            Map.entry("Temporal.HistoryTable", HISTORY));

    private Refused() {}

    /** Whether there is a word on the annotation of Hibernate. */
    static boolean isKnown(String qualifiedName) {
        return qualifiedName.startsWith(PACKAGE) && INSTEAD.containsKey(qualifiedName.substring(PACKAGE.length()));
    }

    /** The way out of each, by qualified name. */
    static SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        INSTEAD.forEach((name, instead) -> all.put(PACKAGE + name, instead));
        return all;
    }

    /** The way out. */
    static String instead(String qualifiedName) {
        return isKnown(qualifiedName)
                ? INSTEAD.getOrDefault(qualifiedName.substring(PACKAGE.length()), OTHERWISE)
                : OTHERWISE;
    }
}
