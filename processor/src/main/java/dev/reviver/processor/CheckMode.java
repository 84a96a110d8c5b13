package dev.reviver.processor;

import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** How a change that no migration provides is told. */
enum CheckMode {
    /** As a warning. It is a mandatory one, which {@code -nowarn} does not hide: some build tools set that. */
    WARN(Optional.of(Kind.MANDATORY_WARNING)),
    /** As an error, which fails the build: for CI. */
    ERROR(Optional.of(Kind.ERROR)),
    /** Not at all. */
    IGNORE(Optional.empty());

    private final Optional<Kind> kind;

    CheckMode(Optional<Kind> kind) {
        this.kind = kind;
    }

    /** The kind of message; absent for none. */
    Optional<Kind> kind() {
        return kind;
    }
}
