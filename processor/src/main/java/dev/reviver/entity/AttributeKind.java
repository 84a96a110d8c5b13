package dev.reviver.entity;

/** What an attribute is mapped as; each kind has the annotations that it understands, see {@link Understood}. */
enum AttributeKind {
    ID("an id"),
    BASIC("a basic attribute"),
    /** An embeddable, or several, in one column: JSON, XML or a composite type. */
    AGGREGATE("an embeddable in one column"),
    EMBEDDED("an embedded attribute"),
    EMBEDDED_ID("an embedded id"),
    TO_ONE("a to-one association"),
    /** A reference to one of several kinds of entity: {@code @Any}. */
    ANY("an association to any entity"),
    /** {@code @ManyToAny}. */
    MANY_TO_ANY("a collection of any entities"),
    TO_MANY("a to-many association"),
    ELEMENTS("an element collection"),
    /** Stored nowhere: read with SQL by a {@code @Formula}, or the owner of an embeddable, its {@code @Parent}. */
    COMPUTED("a computed attribute");

    private final String words;

    AttributeKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
