package dev.reviver.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the runner may treat a statement, told from its leading words. */
public enum StatementKind {
    /** Runs in the migration's transaction: nearly everything, DDL included. */
    ORDINARY("", ""),

    /** {@code SET LOCAL}: ends with the transaction, but reaches the runner's own statements in it. */
    LOCAL_SETTING("", ""),

    /** {@code BEGIN}, {@code COMMIT} and their like. */
    TRANSACTION_CONTROL(
            "it controls the transaction, which is the runner's business: a COMMIT here would keep half of the"
                    + " migration, and no rollback could undo that half",
            "remove it; each migration already runs in one transaction"),

    /** {@code COPY} from or to the client. */
    COPY_WITH_CLIENT(
            "COPY FROM STDIN and TO STDOUT exchange rows with psql, which is not here", "write INSERT statements"),

    /**
     * {@code SET}, {@code RESET}, {@code DISCARD}, and {@code set_config} as pg_dump writes it: outlive the migration on
     * a pooled connection.
     */
    SESSION_SETTING(
            "it changes the session beyond the migration, and the session belongs to the application's pool",
            "write SET LOCAL, or set_config(..., true), which end with the migration"),

    /**
     * {@code LISTEN}, {@code LOAD}, {@code PREPARE}, a cursor {@code WITH HOLD}, {@code DEALLOCATE} and their like: neither a commit nor a
     * rollback takes them out of the session again, and what they take out may be the application's.
     */
    SESSION_STATE(
            "it leaves something in the session, or takes it out, and the session belongs to the application's pool",
            "remove it: the application does that for itself, on its own connections"),

    /** {@code pg_advisory_lock} and its like: no end of a transaction gives the lock back, or it takes one of the runner's. */
    SESSION_LOCK(
            "it takes or gives back an advisory lock of the session, which outlives the migration, done or failed",
            "write pg_advisory_xact_lock, which ends with the migration"),

    /** What PostgreSQL refuses inside a transaction block (SQLSTATE 25001): a segment of its own. */
    OUTSIDE_TRANSACTION("", "");

    /** So many tokens decide what kind of statement it is. */
    private static final int HEAD = 256;

    private static final Set<String> CONTROL =
            Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");
    private static final Set<String> SESSION_LOCKS = Set.of(
            "PG_ADVISORY_LOCK",
            "PG_ADVISORY_LOCK_SHARED",
            "PG_TRY_ADVISORY_LOCK",
            "PG_TRY_ADVISORY_LOCK_SHARED",
            "PG_ADVISORY_UNLOCK",
            "PG_ADVISORY_UNLOCK_SHARED",
            "PG_ADVISORY_UNLOCK_ALL");
    private static final Set<String> LOCAL = Set.of("LOCAL", "CONSTRAINTS");

    private final String why;
    private final String wayOut;

    StatementKind(String why, String wayOut) {
        this.why = why;
        this.wayOut = wayOut;
    }

    /** Whether a statement can be part of a transaction, whatever its script asks for. */
    public static boolean isOrdinary(Tokens tokens) {
        return of(tokens) == ORDINARY;
    }

    /** Why the runner does not run such a statement, or empty if it does. */
    Optional<Refusal> refusal() {
        return why.isEmpty() ? Optional.empty() : Optional.of(new Refusal(why, wayOut));
    }

    /**
     * Why a statement is refused, and what to write instead.
     *
     * @param why the reason
     * @param wayOut what to do
     */
    record Refusal(String why, String wayOut) {}

    /** The kind of a statement. The list of what is refused inside a transaction block is that of PostgreSQL 13 to 18. */
    static StatementKind of(Tokens tokens) {
        Words words = new Words(tokens);
        String first = words.at(0);
        if (CONTROL.contains(first) || words.start("START", "TRANSACTION") || words.start("PREPARE", "TRANSACTION")) {
            return TRANSACTION_CONTROL;
        }
        return switch (first) {
            case "SET" -> setting(words);
            case "RESET", "DISCARD" -> SESSION_SETTING;
            case "LISTEN", "UNLISTEN", "LOAD", "PREPARE", "DEALLOCATE" -> SESSION_STATE;
            case "DECLARE" -> words.contain("WITH", "HOLD") ? SESSION_STATE : ORDINARY;
            case "DO" -> DoBlock.kind(tokens);
            case "SELECT", "WITH" -> words.inQuery();
            case "COPY" ->
                words.contain("FROM", "STDIN") || words.contain("TO", "STDOUT") ? COPY_WITH_CLIENT : ORDINARY;
            default -> outsideTransaction(words) ? OUTSIDE_TRANSACTION : ORDINARY;
        };
    }

    private static StatementKind setting(Words words) {
        if (words.at(1).equals("TRANSACTION")) {
            return TRANSACTION_CONTROL;
        }
        return LOCAL.contains(words.at(1)) ? LOCAL_SETTING : SESSION_SETTING;
    }

    private static boolean outsideTransaction(Words words) {
        return switch (words.at(0)) {
            case "CREATE" ->
                words.start("CREATE", "INDEX", "CONCURRENTLY")
                        || words.start("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY")
                        || words.start("CREATE", "DATABASE")
                        || words.start("CREATE", "TABLESPACE")
                        || (words.start("CREATE", "SUBSCRIPTION") && !words.contain("=", "FALSE"));
            case "DROP" ->
                words.start("DROP", "INDEX", "CONCURRENTLY")
                        || words.start("DROP", "DATABASE")
                        || words.start("DROP", "TABLESPACE");
            case "ALTER" ->
                words.start("ALTER", "SYSTEM")
                        || (words.start("ALTER", "DATABASE") && words.contain("SET", "TABLESPACE"))
                        || (words.start("ALTER", "TABLE")
                                && words.contain("DETACH", "PARTITION")
                                && words.contain("CONCURRENTLY"));
            case "REINDEX" ->
                words.contain("CONCURRENTLY")
                        || words.contain("SCHEMA")
                        || words.contain("DATABASE")
                        || words.contain("SYSTEM");
            case "VACUUM" -> true;
            // Without a table it goes through all of them, one transaction each.
            case "CLUSTER" ->
                words.tokens().size() == 1
                        || (words.start("CLUSTER", "VERBOSE") && words.tokens().size() == 2);
            default -> false;
        };
    }

    /** Whether {@code set_config('name', 'value', false)} stands at {@code index}. */
    static boolean setsForSession(Tokens tokens, int index) {
        if (!tokens.are(index, "SET_CONFIG", "(")) {
            return false;
        }
        int depth = 0;
        for (int i = index + 1; i < tokens.size(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return tokens.is(i - 1, "FALSE");
            }
        }
        return false;
    }

    /** Whether the call of a function stands at {@code index} that takes or gives back an advisory lock of the session. */
    static boolean isSessionLock(Tokens tokens, int index) {
        return tokens.length(index) >= "PG_ADVISORY_LOCK".length()
                && tokens.is(index + 1, "(")
                && SESSION_LOCKS.contains(tokens.get(index).toUpperCase(Locale.ROOT));
    }

    private record Words(Tokens tokens) {
        /** In capitals; empty if there is none. */
        String at(int index) {
            return tokens.isName(index) ? tokens.get(index).toUpperCase(Locale.ROOT) : "";
        }

        boolean start(String... words) {
            return tokens.are(0, words);
        }

        StatementKind inQuery() {
            for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
                if (StatementKind.setsForSession(tokens, i)) {
                    return SESSION_SETTING;
                }
                if (isSessionLock(tokens, i)) {
                    return SESSION_LOCK;
                }
            }
            return ORDINARY;
        }

        boolean contain(String... words) {
            return find(0, words) >= 0;
        }

        private int find(int from, String... words) {
            int end = Math.min(HEAD, tokens.size());
            for (int i = from; i < end; i++) {
                if (tokens.are(i, words)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
