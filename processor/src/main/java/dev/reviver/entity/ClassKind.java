package dev.reviver.entity;

/** What a class is mapped as; each kind has the annotations that it understands, see {@link Understood}. */
enum ClassKind {
    /** An entity without an entity above it, with or without some below. */
    ROOT("an entity"),
    SINGLE_TABLE_SUBCLASS("a subclass in a single table, whose root alone describes the table"),
    JOINED_SUBCLASS("a subclass with a joined table"),
    SEPARATE_SUBCLASS("a subclass with a table for itself"),
    MAPPED_SUPERCLASS("a mapped superclass"),
    EMBEDDABLE("an embeddable");

    private final String words;

    ClassKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static ClassKind of(Entity entity) {
        if (entity.parent().isEmpty()) {
            return ROOT;
        }
        return switch (entity.inheritance()) {
            case SINGLE_TABLE -> SINGLE_TABLE_SUBCLASS;
            case JOINED -> JOINED_SUBCLASS;
            case TABLE_PER_CLASS -> SEPARATE_SUBCLASS;
        };
    }
}
