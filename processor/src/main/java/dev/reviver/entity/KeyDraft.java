package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Deferral;
import java.util.List;
import java.util.Optional;

/** A unique key that may have a name from an annotation, already in the catalog's spelling. */
record KeyDraft(Optional<String> name, List<String> columns, Deferral deferral, Site site) {
    /** A key that is checked at once. */
    KeyDraft(Optional<String> name, List<String> columns, Site site) {
        this(name, columns, Deferral.NOT_DEFERRABLE, site);
    }

    /** Of two keys over the same columns, in whatever order, this one stays, with the other's name if it has none. */
    KeyDraft orNamed(KeyDraft other) {
        return name.isPresent() ? this : new KeyDraft(other.name, columns, other.deferral, other.site);
    }
}
