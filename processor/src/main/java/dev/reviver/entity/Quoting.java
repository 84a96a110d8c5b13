package dev.reviver.entity;

import dev.reviver.element.Name;

/** Which names are quoted, so that neither PostgreSQL folds them nor a naming strategy changes them. */
public enum Quoting {
    /** Those that are written so. */
    WRITTEN,
    /** Those that are keywords too: {@code hibernate.auto_quote_keyword}. */
    KEYWORDS,
    /** All: {@code hibernate.globally_quoted_identifiers}. */
    ALL;

    /** The name, quoted if it is one of those. */
    Name apply(Name name) {
        return switch (this) {
            case WRITTEN -> name;
            case KEYWORDS -> name.quotedIf(Keywords.contains(name.text()));
            case ALL -> name.quotedIf(true);
        };
    }
}
