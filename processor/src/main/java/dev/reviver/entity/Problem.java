package dev.reviver.entity;

import javax.tools.Diagnostic;

/**
 * Every message at compile time: what is wrong, why, and the way out. Its code never changes meaning; the text begins
 * after the name of the element, which {@link Report} puts in front.
 */
public enum Problem {
    /** Arguments: the annotation, what it stands on, the way out. */
    ANNOTATION_NOT_UNDERSTOOD(
            "RV301",
            "the mapping annotation @%s on %s is not understood, so the table that Hibernate would make of it is not"
                    + " known. %s"),
    /** Arguments: attribute of the annotation, annotation, why. */
    VALUE_NOT_SUPPORTED("RV302", "'%s' of @%s is not supported: %s"),
    /** Arguments: none. */
    NO_ID("RV303", "the entity has no @Id or @EmbeddedId, neither here nor in a mapped superclass; add one"),
    /** Arguments: the type. */
    TYPE_MISSING(
            "RV304",
            "the type %s is not on the class path, so what it maps to cannot be known; add the library or the import"
                    + " that has it"),
    /** Arguments: the type. */
    TYPE_NOT_MAPPED(
            "RV305",
            "no column type is known for %s. Use a basic type, mark its class @Embeddable, map it as an association, or"
                    + " mark the attribute @Transient"),
    /** Arguments: the type. */
    TYPE_UNRESOLVED(
            "RV306", "the type %s is a type variable that no subclass has bound; give the superclass a type argument"),
    /** Arguments: the name. */
    NAME_INVALID(
            "RV307",
            "\"%s\" cannot be a name in the database: quotes, semicolons and control characters are refused, and so is a"
                    + " name of blanks. Use letters, digits and underscores"),
    /** Arguments: the name, its bytes, the most. */
    NAME_TOO_LONG(
            "RV308",
            "the name \"%s\" has %d bytes; PostgreSQL would cut it to %d without an error. Give a shorter one in the"
                    + " annotation"),
    /** Arguments: the table, the other class. */
    TABLE_TWICE(
            "RV309",
            "the table %s is mapped by %s too. Give one of them another name with @Table or @JoinTable; the two sides of"
                    + " one association share its table with mappedBy"),
    /** Arguments: the column, the table, the other attribute. */
    COLUMN_TWICE(
            "RV310",
            "the column %s of table %s is written by %s too. Rename one with @Column, @JoinColumn or (in an"
                    + " embeddable) @AttributeOverride, or make one"
                    + " read-only with insertable = false, updatable = false"),
    /** Arguments: the chain of classes. */
    EMBEDDABLE_CIRCULAR(
            "RV311", "the embeddable contains itself: %s. Break the circle with @Transient or an association"),
    /** Arguments: the definition. */
    COLUMN_DEFINITION(
            "RV312",
            "columnDefinition \"%s\" is more than the name of a type. Write only the type, and the rest with nullable,"
                    + " unique, @ColumnDefault, @Check or @GeneratedValue(strategy = IDENTITY)"),
    /** Arguments: the column, the table, the columns it has. */
    COLUMN_UNKNOWN("RV313", "there is no column \"%s\" in table %s; it has %s"),
    /** Arguments: what names it, the attribute, the entity. */
    ATTRIBUTE_UNKNOWN("RV314", "%s names \"%s\", which %s does not have; correct the name"),
    /** Arguments: the type. */
    NOT_AN_ENTITY(
            "RV315",
            "the association needs an entity as its target, and %s is none. Mark that class @Entity, or name the class"
                    + " with targetEntity"),
    /** Arguments: the column, the target table, its key. */
    NOT_THE_KEY(
            "RV316",
            "the join columns must name the key of table %2$s, which is %3$s, each once, or other columns that stand"
                    + " together in one of its tables; \"%1$s\" does not. Correct referencedColumnName"),
    /** Arguments: why, and the way out. */
    GENERATOR("RV317", "the id generator is not supported: %s"),
    /** Arguments: the generator's class, what it is taken for, class, class. */
    GENERATOR_DECIDED_LATER(
            "RV347",
            "what %s makes in the database is decided when the application runs; it is taken for the %s of the generator that"
                    + " it holds. Say what it is with @StoredAs(\"sequence(START,INCREMENT)\"), \"table\", \"identity\" or"
                    + " \"none\" on %s, or with -Areviver.types=%s=sequence(START,INCREMENT)") {
        @Override
        public Diagnostic.Kind kind() {
            return Diagnostic.Kind.WARNING;
        }
    },
    /** Arguments: the generator's class, class, class. */
    GENERATOR_UNKNOWN(
            "RV348",
            "what %s makes in the database is decided when the application runs, so it is not known here. Say what it is"
                    + " with @StoredAs(\"sequence(START,INCREMENT)\"), \"table\", \"identity\" or \"none\" on %s, or with"
                    + " -Areviver.types=%s=sequence(START,INCREMENT)"),
    /** Arguments: the type, the precision. */
    PRECISION("RV318", "PostgreSQL has no floating point number of %2$d decimal digits for %1$s; 15 are the most"),
    /** Arguments: the enum. */
    ENUM_EMPTY("RV319", "the enum %s has no constants, so no value could be stored; add one or remove the attribute"),
    /** Arguments: the entity. */
    FOREIGN_TABLE(
            "RV320",
            "its column would stand in the table of %s, which belongs to another module and its migrations. Map it there, or"
                    + " give it a table of this module: @JoinTable for an association, @Inheritance(strategy = JOINED)"
                    + " at the root for a subclass"),
    /** Arguments: the entity. */
    SPREAD_TARGET(
            "RV353",
            "its column would have to stand in several tables, since %s has one for each of its classes. Map the association"
                    + " at the other side and name that with mappedBy, or give it a @JoinTable"),
    /** Arguments: the class of the key, its access type. */
    KEY_EMPTY(
            "RV354",
            "the key class %s has no attributes: %s count in it, as in the entity, and there are none. Add them, or set @Access"
                    + " on it"),
    /** Arguments: the value, why. */
    DISCRIMINATOR("RV321", "the discriminator value \"%s\" %s; set one with @DiscriminatorValue"),
    /** Arguments: the name, what has it. */
    NAME_TAKEN(
            "RV322", "the name %s is taken by %s; the tables, sequences, indexes and keys of a schema share one space"),
    /** Arguments: property, getter, getter. */
    AMBIGUOUS_PROPERTY("RV323", "the property %s has two getters, %s and %s; mark one of them @Transient"),
    /** Arguments: the kind of class. */
    NOT_A_CLASS("RV324", "an entity must be a class, and this is %s (Jakarta Persistence 3.2, section 2.1)"),
    /** Arguments: the sequence, the other class. */
    SEQUENCE_TWICE(
            "RV325",
            "the sequence %s has another start or increment in %s. Give both the same initialValue and allocationSize,"
                    + " or use two sequences"),
    /** Arguments: the type. */
    COLLECTION_TYPE(
            "RV326",
            "the collection type %s is not supported. Use Collection, List, Set or Map, and give its element a named class as a"
                    + " type argument"),
    /** Arguments: the table, the entity's table. */
    TABLE_UNKNOWN(
            "RV350",
            "there is no secondary table \"%s\" beside %s; name one that a @SecondaryTable on the entity declares, or"
                    + " leave 'table' out"),
    /** Arguments: the entity. */
    ID_CIRCULAR(
            "RV351",
            "the key of %s is made of itself, over the associations in it; give one of the entities an id of its own"),
    /** Arguments: the class of the ids, its attributes, those of the entity. */
    ID_CLASS(
            "RV352",
            "the attributes of the @IdClass %s are %s, and the @Id attributes of the entity are %s; they must have the"
                    + " same names"),
    /** Arguments: attribute, class, class. */
    TYPE_DECIDED_LATER(
            "RV341",
            "the column type of %s is decided by %s when the application runs, so it is not known here. Tell it with"
                    + " @StoredAs(\"...\") of dev.reviver.annotation on that class, or on the attribute if it is no key of a map, with"
                    + " @Column(columnDefinition), or with -Areviver.types=%s=TYPE"),
    /** Arguments: the values' type, the class that decides, the same. */
    VALUES_DECIDED_LATER(
            "RV342",
            "Hibernate also checks the column for what becomes of each %s, which %s decides when the application runs, so"
                    + " that check is left out. List the values with @StoredAs(values = {...}) of dev.reviver.annotation on"
                    + " %s; with values = {} the column has no check") {
        @Override
        public Diagnostic.Kind kind() {
            return Diagnostic.Kind.WARNING;
        }
    },
    /** Arguments: what is wrong and the way out. */
    CONVERTER("RV343", "the converter cannot be told: %s"),
    /** Arguments: the text, what is wrong. */
    EXPRESSION("RV346", "\"%s\" cannot stand in a statement: %s. Correct it; one expression, without comments"),
    /** Arguments: none. */
    VALIDATION_IN_DOUBT(
            "RV345",
            "Hibernate makes the constraints of validation part of the schema if it finds a provider when it starts. None is"
                    + " on the class path here, so they are left out, here and elsewhere. Say which it is with"
                    + " -Areviver.validation=apply or ignore, or add the provider") {
        @Override
        public Diagnostic.Kind kind() {
            return Diagnostic.Kind.WARNING;
        }
    },
    /** Arguments: the enum, the constant. */
    ENUM_TYPE(
            "RV344",
            "the enum %s cannot become a type of PostgreSQL: the constant %s has more than 63 bytes. Shorten it, or map the"
                    + " enum with @Enumerated(EnumType.STRING)"),
    /** Arguments: the enum, its simple name. */
    ENUM_TYPE_VALUES(
            "RV367",
            "the type of PostgreSQL for the enum %s has the values of its field marked @EnumeratedValue, which only running code"
                    + " knows. List them with @StoredAs(values = {...}) of dev.reviver.annotation on %s, in the order of the"
                    + " constants"),
    /** Arguments: the composite type, the first attribute. */
    STRUCT_TWICE(
            "RV365",
            "the composite type %s has other attributes for %s. Hibernate wants one type of that name: map the embeddable alike,"
                    + " or give one of them another @Struct(name)"),
    /** Arguments: the name, the other class. */
    ENTITY_NAME_TWICE(
            "RV368",
            "the entity name %s is that of %s too. In one persistence unit Hibernate takes neither: give one of them another"
                    + " with @Entity(name = \"...\"), and, if there is no @Table, keep its table's with @Table(name)") {
        @Override
        public Diagnostic.Kind kind() {
            return Diagnostic.Kind.WARNING;
        }
    },
    /** Arguments: what is wrong, the text. */
    BACKFILL(
            "RV361",
            "the value of @Backfill is no SQL expression, %s: \"%s\". Write one that gives the value for a row"),
    /** Arguments: the annotation. */
    REMARK_COLUMN(
            "RV362",
            "@%s does not say which column it means. Give one in 'column': on an entity any that the migration makes"
                    + " required, on an attribute one of its own"),
    /** Arguments: the code. */
    ACCEPT_WITHOUT_REASON("RV363", "@Accept(\"%s\") gives no reason. Say in 'because' why the risk is taken"),
    /** Arguments: what was written. */
    INDEX_COLUMN(
            "RV340",
            "\"%s\" is no column of an index. Write a column, or an expression in parentheses, and behind it COLLATE, an"
                    + " operator class, ASC or DESC, NULLS FIRST or NULLS LAST, in this order");

    private final String code;
    private final String text;

    Problem(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The stable code that stands in brackets before the text. */
    public String code() {
        return code;
    }

    /** How javac treats it: nothing that cannot be read is let pass. */
    public Diagnostic.Kind kind() {
        return Diagnostic.Kind.ERROR;
    }

    /** The text, a format whose arguments are told at each constant. */
    public String text() {
        return text;
    }
}
