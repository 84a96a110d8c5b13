package dev.reviver.runtime;

import java.util.Optional;
import java.util.Set;

/**
 * The code of a {@code DO}, as far as it would outlive the migration: it is run once, and what it sets for the session or
 * takes out of it nobody puts back. Read as PL/pgSQL; what functions do that it calls is not seen.
 */
final class DoBlock {
    /** After these a statement begins. */
    private static final Set<String> BEFORE = Set.of(";", "BEGIN", "THEN", "ELSE", "LOOP");

    private static final Set<StatementKind> LASTING =
            Set.of(StatementKind.SESSION_SETTING, StatementKind.SESSION_STATE, StatementKind.SESSION_LOCK);

    private DoBlock() {}

    /** The kind of a {@code DO}, which is {@code tokens}. */
    static StatementKind kind(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Optional<Tokens> code = tokens.literal(i).flatMap(Tokens::tryOf);
            if (code.isPresent()) {
                return ofCode(code.get());
            }
        }
        return StatementKind.ORDINARY;
    }

    private static StatementKind ofCode(Tokens code) {
        for (int i = 0; i < code.size(); i++) {
            StatementKind kind = at(code, i);
            if (LASTING.contains(kind)) {
                return kind;
            }
        }
        return StatementKind.ORDINARY;
    }

    private static StatementKind at(Tokens code, int at) {
        if (StatementKind.isSessionLock(code, at)) {
            return StatementKind.SESSION_LOCK;
        }
        if (StatementKind.setsForSession(code, at)) {
            return StatementKind.SESSION_SETTING;
        }
        if (code.is(at, "EXECUTE")) {
            int text = code.are(at + 1, "FORMAT", "(") ? at + 3 : at + 1;
            return code.literal(text)
                    .flatMap(Tokens::tryOf)
                    .map(StatementKind::of)
                    .orElse(StatementKind.ORDINARY);
        }
        return beginsStatement(code, at) ? StatementKind.of(code.from(at)) : StatementKind.ORDINARY;
    }

    /** What is assigned to is a variable, whatever it is called. */
    private static boolean beginsStatement(Tokens code, int at) {
        return code.isName(at)
                && (at == 0 || BEFORE.stream().anyMatch(word -> code.is(at - 1, word)))
                && !code.is(at + 1, ":")
                && !code.is(at + 1, "=");
    }
}
