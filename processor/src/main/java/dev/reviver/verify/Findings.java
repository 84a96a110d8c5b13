package dev.reviver.verify;

import dev.reviver.runtime.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was found of one migration so far, in the order in which it was found. */
final class Findings {
    private final String migration;
    private final List<Finding> found = new ArrayList<>();

    Findings(String migration) {
        this.migration = migration;
    }

    void add(Finding.Kind kind, Object subject, String text) {
        add(kind, subject, text, Optional.empty());
    }

    void add(Finding.Kind kind, Object subject, String text, Optional<String> blamed) {
        found.add(new Finding(migration, kind, subject.toString(), text, blamed));
    }

    /** Of the migration as a whole. */
    void addOfAll(Finding.Kind kind, String text) {
        add(kind, migration, text);
    }

    /** Of a script that did not run. */
    void addFailure(Finding.Kind kind, Script script, Attempt.Failed failure) {
        if (failure.place().isEmpty()) {
            add(Finding.Kind.SCRIPT_REFUSED, script.file(), failure.message());
        } else {
            add(kind, script.file(), way(kind) + ": " + failure.message(), failure.place());
        }
    }

    private static String way(Finding.Kind kind) {
        return switch (kind) {
            case UP_FAILED -> "the way forward fails";
            case DOWN_FAILED -> "the way back fails";
            default -> "forward again, after the way back, fails";
        };
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean anyWithoutBlame() {
        return found.stream().anyMatch(finding -> finding.blamed().isEmpty());
    }

    void replaceAll(UnaryOperator<Finding> change) {
        found.replaceAll(change);
    }

    List<Finding> toList() {
        return List.copyOf(found);
    }
}
