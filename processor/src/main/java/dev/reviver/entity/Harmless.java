package dev.reviver.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mapping annotations, and values of them, that leave no trace in the schema, each with the reason why. */
final class Harmless {
    private static final String QUERIES = "names a query, or describes its result";
    private static final String SQL = "changes the statements that Hibernate sends, not the tables";
    private static final String FETCHING = "says when and how rows are fetched";
    private static final String CACHING = "says what is kept in memory";
    private static final String LISTENERS = "calls code when rows are read or written";
    private static final String IN_MEMORY = "says how objects are made, compared, reached or sorted in memory";
    private static final String VALUES = "says who makes a value and when, not where it is stored";
    private static final String SOURCES = "is for Hibernate's own annotation processor";
    private static final String GENERATORS = "describes a generator, which an id asks for by its name";
    private static final String ACCESS = "says which members are attributes; their columns are read from those";
    private static final String INJECTION = "stands on what is no entity: it asks for an entity manager";
    private static final String PARTS =
            "stands within another annotation only, which is read or leaves no trace itself";
    private static final String KEYS_TABLE = "names the table of the collection, where the key stands anyway";
    private static final String CHECKED_LATER = "is a promise that nobody checks in the database";

    /** By the annotation's name within its package, or {@code Annotation.value}. */
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        because(ACCESS, "jpa: Access", "hibernate: AttributeAccessor");
        because(
                QUERIES,
                "jpa: NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries"
                        + " NamedStoredProcedureQuery SqlResultSetMapping SqlResultSetMappings ColumnResult ConstructorResult"
                        + " EntityResult FieldResult QueryHint StoredProcedureParameter",
                "hibernate: Imported NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery Synchronize");
        because(
                SQL,
                "jpa: OrderBy",
                "hibernate: ColumnTransformer ColumnTransformers DialectOverride.Formula DialectOverride.Formulas"
                        + " DialectOverride.JoinFormula DialectOverride.JoinFormulas DialectOverride.FilterDefOverrides"
                        + " DialectOverride.FilterDefs DialectOverride.FilterOverrides DialectOverride.Filters"
                        + " DialectOverride.SQLDelete DialectOverride.SQLDeletes DialectOverride.SQLDeleteAll"
                        + " DialectOverride.SQLDeleteAlls DialectOverride.SQLInsert DialectOverride.SQLInserts"
                        + " DialectOverride.SQLOrder DialectOverride.SQLOrders DialectOverride.SQLRestriction"
                        + " DialectOverride.SQLRestrictions DialectOverride.SQLSelect DialectOverride.SQLSelects"
                        + " DialectOverride.SQLUpdate DialectOverride.SQLUpdates DynamicInsert DynamicUpdate Filter FilterDef"
                        + " FilterDefs FilterJoinTable FilterJoinTables Filters HQLSelect OptimisticLock OptimisticLocking RowId"
                        + " SecondaryRow SecondaryRows SqlFragmentAlias SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts"
                        + " SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates");
        because(
                FETCHING,
                "jpa: NamedAttributeNode NamedEntityGraph NamedEntityGraphs NamedSubgraph",
                "hibernate: BatchSize ConcreteProxy Fetch FetchProfile FetchProfile.FetchOverride FetchProfileOverride"
                        + " FetchProfileOverrides FetchProfiles LazyGroup NamedEntityGraph NamedEntityGraphs");
        because(CACHING, "jpa: Cacheable", "hibernate: Cache Immutable NaturalIdCache QueryCacheLayout");
        because(
                LISTENERS,
                "jpa: EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners PostLoad PostPersist PostRemove"
                        + " PostUpdate PrePersist PreRemove PreUpdate",
                "hibernate: Cascade");
        because(
                IN_MEMORY,
                "jpa: MapKey",
                "hibernate: CollectionTypeRegistration CollectionTypeRegistrations EmbeddableInstantiator"
                        + " EmbeddableInstantiatorRegistration EmbeddableInstantiatorRegistrations Instantiator NaturalIdClass"
                        + " SortComparator SortNatural");
        because(
                VALUES,
                "hibernate: CreationTimestamp CurrentTimestamp Generated Source UpdateTimestamp ValueGenerationType");
        because(
                SOURCES,
                "hibernate: processing.CheckHQL processing.Exclude processing.Find processing.HQL processing.SQL");
        because(GENERATORS, "hibernate: GenericGenerator GenericGenerators NativeGenerator");
        because(
                INJECTION,
                "jpa: PersistenceContext PersistenceContexts PersistenceProperty PersistenceUnit PersistenceUnits");
        because(PARTS, "hibernate: DialectOverride.OverridesAnnotation DialectOverride.Version ParamDef Parameter");
        because(
                FETCHING,
                "jpa: Basic.fetch ElementCollection.fetch ManyToMany.fetch ManyToOne.fetch OneToMany.fetch OneToOne.fetch");
        because(FETCHING, "hibernate: Any.fetch ManyToAny.fetch");
        because(
                LISTENERS,
                "jpa: ManyToMany.cascade ManyToOne.cascade OneToMany.cascade OneToMany.orphanRemoval OneToOne.cascade");
        because(LISTENERS, "jpa: OneToOne.orphanRemoval", "hibernate: Any.cascade ManyToAny.cascade");
        because(
                VALUES,
                "jpa: OrderColumn.insertable OrderColumn.updatable MapKeyColumn.insertable MapKeyColumn.updatable"
                        + " MapKeyJoinColumn.insertable MapKeyJoinColumn.updatable",
                "hibernate: AnyDiscriminatorImplicitValues.implementation DiscriminatorOptions.insert CollectionId.generatorImplementation UuidGenerator.algorithm"
                        + " UuidGenerator.style Type.parameters CollectionType.parameters MapKeyType.parameters");
        because(KEYS_TABLE, "jpa: MapKeyColumn.table MapKeyJoinColumn.table");
        because(CHECKED_LATER, "jpa: CheckConstraint.options", "hibernate: DiscriminatorFormula.discriminatorType");
    }

    private Harmless() {}

    /** Why the annotation leaves no trace; empty if it may leave one. */
    static Optional<String> reason(String annotation) {
        return Optional.ofNullable(REASONS.get(annotation));
    }

    /** Why the value of the annotation leaves no trace. */
    static Optional<String> reason(String annotation, String value) {
        return reason(annotation + "." + value);
    }

    /** All of them, by qualified name, or name and value. */
    static SortedMap<String, String> all() {
        return new TreeMap<>(REASONS);
    }

    private static void because(String reason, String... lines) {
        for (String line : lines) {
            String prefix = line.startsWith("jpa: ") ? "jakarta.persistence." : "org.hibernate.annotations.";
            for (String name : line.substring(line.indexOf(' ') + 1).split(" ", -1)) {
                REASONS.put(prefix + name, reason);
            }
        }
    }
}
