package dev.reviver.entity;

import dev.reviver.schema.ColumnType;

/** What the values of a discriminator are: {@code jakarta.persistence.DiscriminatorType}. */
enum DiscriminatorKind {
    STRING,
    CHAR,
    INTEGER;

    /** The type of its column; {@code length} counts for text. */
    ColumnType type(int length) {
        return switch (this) {
            case STRING -> ColumnType.of("character varying", length);
            case CHAR -> ColumnType.of("character", 1);
            case INTEGER -> ColumnType.of("integer");
        };
    }
}
