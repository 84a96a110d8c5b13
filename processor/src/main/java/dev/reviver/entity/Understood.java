package dev.reviver.entity;

import static java.util.Map.entry;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The mapping annotations that are read, by what they stand on. Those that leave no trace in the schema are {@link
 * Harmless}; any other annotation of the two packages is an error, for it might leave one, and {@link Refused} has the way
 * out.
 */
final class Understood {
    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final String REGISTRATIONS =
            "hibernate: CompositeTypeRegistration CompositeTypeRegistrations ConverterRegistration ConverterRegistrations"
                    + " JavaTypeRegistration JavaTypeRegistrations JdbcTypeRegistration JdbcTypeRegistrations"
                    + " TypeRegistration TypeRegistrations";

    private static final String READ_ON_ANY_CLASS =
            "jpa: AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Convert Converts IdClass"
                    + " SequenceGenerator SequenceGenerators TableGenerator TableGenerators";

    private static final String GENERATORS =
            "jpa: GeneratedValue SequenceGenerator SequenceGenerators TableGenerator TableGenerators";
    private static final String HIBERNATE_GENERATORS =
            "hibernate: GenericGenerator GenericGenerators NativeGenerator UuidGenerator";

    private static final Set<String> READ_ON_PACKAGE = names(GENERATORS, REGISTRATIONS, "hibernate: SoftDelete");

    private static final Map<ClassKind, Set<String>> READ_ON_CLASS = new EnumMap<>(Map.of(
            ClassKind.ROOT,
                    names(
                            READ_ON_ANY_CLASS,
                            REGISTRATIONS,
                            "jpa: DiscriminatorColumn DiscriminatorValue Entity Inheritance SecondaryTable SecondaryTables"
                                    + " Table",
                            "hibernate: Check Checks Comment Comments DialectOverride.Check DialectOverride.Checks DialectOverride.DiscriminatorFormula"
                                    + " DialectOverride.DiscriminatorFormulas DiscriminatorFormula"
                                    + " DiscriminatorOptions OnDelete SoftDelete Subselect"),
            ClassKind.SINGLE_TABLE_SUBCLASS,
                    names(
                            READ_ON_ANY_CLASS,
                            REGISTRATIONS,
                            "jpa: DiscriminatorValue Entity Inheritance SecondaryTable SecondaryTables"),
            ClassKind.JOINED_SUBCLASS,
                    names(
                            READ_ON_ANY_CLASS,
                            REGISTRATIONS,
                            "jpa: DiscriminatorValue Entity Inheritance PrimaryKeyJoinColumn PrimaryKeyJoinColumns"
                                    + " SecondaryTable SecondaryTables Table",
                            "hibernate: Check Checks Comment Comments OnDelete"),
            ClassKind.SEPARATE_SUBCLASS,
                    names(
                            READ_ON_ANY_CLASS,
                            REGISTRATIONS,
                            // Hibernate has no use for the value, and takes the strategy of the root.
                            "jpa: DiscriminatorValue Entity Inheritance Table",
                            "hibernate: Check Checks Comment Comments DialectOverride.Check DialectOverride.Checks"),
            ClassKind.MAPPED_SUPERCLASS,
                    names(READ_ON_ANY_CLASS, REGISTRATIONS, "jpa: MappedSuperclass", "hibernate: SoftDelete"),
            ClassKind.EMBEDDABLE,
                    names(
                            REGISTRATIONS,
                            "jpa: DiscriminatorColumn DiscriminatorValue Embeddable Table",
                            "hibernate: DiscriminatorFormula Struct TargetEmbeddable")));

    private static final String COLUMN = "jpa: Basic Column Convert Converts Enumerated Lob Temporal";
    private static final String COLUMN_FACTS = "hibernate: Check Checks Collate ColumnDefault Comment Comments"
            + " DialectOverride.Check DialectOverride.Checks DialectOverride.ColumnDefault DialectOverride.ColumnDefaults"
            + " DialectOverride.GeneratedColumn DialectOverride.GeneratedColumns GeneratedColumn";
    private static final String COLUMN_TYPE =
            "hibernate: Array FractionalSeconds JavaType JdbcType JdbcTypeCode Mutability Nationalized PartitionKey"
                    + " TimeZoneColumn TimeZoneStorage Type";
    private static final String MAP_KEYS =
            "jpa: MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn MapKeyJoinColumns MapKeyTemporal OrderColumn";
    private static final String HIBERNATE_COLLECTIONS =
            "hibernate: Bag CollectionId CollectionIdJavaClass CollectionIdJavaType CollectionIdJdbcType"
                    + " CollectionIdJdbcTypeCode CollectionIdMutability CollectionType ListIndexBase MapKeyJavaType MapKeyJdbcType"
                    + " MapKeyJdbcTypeCode MapKeyMutability MapKeyType SoftDelete";
    private static final String ANY =
            "hibernate: Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue"
                    + " AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType AnyKeyJdbcType AnyKeyJdbcTypeCode ManyToAny";
    private static final String OVERRIDES =
            "jpa: AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Convert Converts Embedded";
    private static final String EMBEDDED =
            "hibernate: Comment Comments CompositeType CompositeTypeRegistration EmbeddedColumnNaming EmbeddedTable"
                    + " TargetEmbeddable";

    private static final Map<AttributeKind, Set<String>> READ_ON_ATTRIBUTE = new EnumMap<>(Map.ofEntries(
            entry(
                    AttributeKind.ID,
                    names(COLUMN, COLUMN_FACTS, COLUMN_TYPE, GENERATORS, HIBERNATE_GENERATORS, "jpa: Id")),
            entry(
                    AttributeKind.BASIC,
                    names(
                            COLUMN,
                            COLUMN_FACTS,
                            COLUMN_TYPE,
                            GENERATORS,
                            HIBERNATE_GENERATORS,
                            "jpa: Version",
                            "hibernate: NaturalId TenantId")),
            entry(AttributeKind.AGGREGATE, names(COLUMN, COLUMN_FACTS, COLUMN_TYPE, OVERRIDES, "hibernate: Struct")),
            entry(AttributeKind.EMBEDDED, names(OVERRIDES, EMBEDDED, "hibernate: NaturalId")),
            entry(AttributeKind.EMBEDDED_ID, names(OVERRIDES, EMBEDDED, "jpa: EmbeddedId Id")),
            entry(
                    AttributeKind.TO_ONE,
                    names(
                            "jpa: Id JoinColumn JoinColumns JoinTable ManyToOne MapsId OneToOne PrimaryKeyJoinColumn"
                                    + " PrimaryKeyJoinColumns",
                            "hibernate: ColumnDefault Comment Comments JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula NaturalId NotFound PropertyRef"
                                    + " OnDelete")),
            entry(AttributeKind.ANY, names(ANY, "jpa: Column JoinColumn JoinColumns", "hibernate: Comment Comments")),
            entry(
                    AttributeKind.MANY_TO_ANY,
                    names(ANY, HIBERNATE_COLLECTIONS, MAP_KEYS, "jpa: CollectionTable Column JoinTable")),
            entry(
                    AttributeKind.TO_MANY,
                    names(
                            MAP_KEYS,
                            GENERATORS,
                            "jpa: AttributeOverride AttributeOverrides CollectionTable JoinColumn JoinColumns JoinTable ManyToMany OneToMany",
                            HIBERNATE_COLLECTIONS,
                            "hibernate: Check Checks Comment Comments NotFound OnDelete")),
            entry(
                    AttributeKind.ELEMENTS,
                    names(
                            MAP_KEYS,
                            OVERRIDES,
                            GENERATORS,
                            "jpa: Basic CollectionTable Column ElementCollection Enumerated JoinTable Lob Temporal",
                            HIBERNATE_COLLECTIONS,
                            COLUMN_TYPE,
                            "hibernate: Check Checks Comment Comments OnDelete TargetEmbeddable")),
            entry(AttributeKind.COMPUTED, names("jpa: Basic", "hibernate: Formula Parent"))));

    /**
     * What Hibernate passes over without a word where it means nothing, as old code has it; where it complains, so do we. On an
     * embeddable that is stored as one column it does mean something.
     */
    private static final Map<AttributeKind, Set<String>> PASSED_OVER = Map.of(
            AttributeKind.BASIC, names("jpa: JoinColumn JoinColumns JoinTable"),
            AttributeKind.EMBEDDED, names("jpa: Basic Column Enumerated JoinColumn JoinColumns Lob"),
            AttributeKind.EMBEDDED_ID, names("jpa: Basic Column"),
            AttributeKind.TO_ONE,
                    names(
                            "jpa: AttributeOverride AttributeOverrides Basic CollectionTable Convert Enumerated Lob Temporal",
                            "hibernate: Check JdbcTypeCode Nationalized"),
            AttributeKind.TO_MANY,
                    names("jpa: Basic Column Enumerated Lob PrimaryKeyJoinColumn PrimaryKeyJoinColumns Temporal"),
            AttributeKind.ELEMENTS, names("jpa: PrimaryKeyJoinColumn PrimaryKeyJoinColumns"),
            AttributeKind.COMPUTED, names("jpa: Convert Enumerated Lob Temporal", COLUMN_TYPE));

    /** Annotations of annotations that change how Hibernate maps whatever carries them. */
    private static final Set<String> META = names("hibernate: AttributeBinderType CollectionType TypeBinderType");

    private final Report report;

    Understood(Report report) {
        this.report = report;
    }

    /** Reports the annotations on the package that change how its classes are mapped, and are not read. */
    void check(PackageElement element) {
        for (Mark mark : Marks.of(element).all()) {
            check(mark, READ_ON_PACKAGE, "a package");
        }
    }

    /** Reports the annotations on the class that its kind neither reads nor may ignore. */
    void check(TypeElement type, ClassKind kind) {
        Set<String> read = READ_ON_CLASS.getOrDefault(kind, Set.of());
        for (Mark mark : Marks.of(type).all()) {
            check(mark, read, kind.words());
        }
    }

    /**
     * Reports the annotations on the attribute that its kind neither reads nor may ignore.
     *
     * @return whether there are none, so that the attribute can be read
     */
    boolean check(Attribute attribute, AttributeKind kind) {
        Set<String> read = READ_ON_ATTRIBUTE.getOrDefault(kind, Set.of());
        Set<String> passedOver = PASSED_OVER.getOrDefault(kind, Set.of());
        boolean all = true;
        for (Mark mark : attribute.marks().all()) {
            all &= passedOver.contains(mark.qualifiedName()) || check(mark, read, kind.words());
        }
        return all;
    }

    private boolean check(Mark mark, Set<String> read, String on) {
        String name = mark.qualifiedName();
        if (!isMapping(mark) || read.contains(name) || Harmless.reason(name).isPresent()) {
            return true;
        }
        report.report(Problem.ANNOTATION_NOT_UNDERSTOOD, mark.site(), mark.simpleName(), on, Refused.instead(name));
        return false;
    }

    private static boolean isMapping(Mark mark) {
        String name = mark.qualifiedName();
        if (name.startsWith(JPA) || name.startsWith(HIBERNATE)) {
            return true;
        }
        for (AnnotationMirror meta : mark.type().getAnnotationMirrors()) {
            if (META.contains(((TypeElement) meta.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString())) {
                return true;
            }
        }
        return false;
    }

    /** Qualified names from lines {@code package: names}. */
    private static Set<String> names(String... lines) {
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            String prefix = line.startsWith("jpa: ") ? JPA : HIBERNATE;
            for (String name : line.substring(line.indexOf(' ') + 1).split(" ", -1)) {
                names.add(prefix + name);
            }
        }
        return Set.copyOf(names);
    }
}
