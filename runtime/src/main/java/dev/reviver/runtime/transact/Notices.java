package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL has to say of the statements of one batch: of things skipped, of names cut short. JDBC hands it out in
 * one list for all of them, so marks travel along: an alias that is too long, of which PostgreSQL says that it is, which
 * does nothing else and leaves nothing behind. What comes before a mark belongs to the statement in front of it.
 *
 * <p>A statement of which nothing is expected has no mark. If it has something to tell all the same, a trigger's words
 * say, that belongs to the job if it is the only one of the batch, and to nobody otherwise.
 */
final class Notices {
    private static final int LONGEST_NAME = 63;
    /** A trigger may speak of each row, and nobody reads that; of one statement so much is told. */
    private static final int MOST = 100;

    private static final String CUT = "42622";

    /** These return rows, or run what somebody wrote: as much may come back as they like, while we are still sending. */
    private static final Set<String> UNBOUNDED =
            Set.of("SELECT", "WITH", "VALUES", "TABLE", "DO", "CALL", "EXECUTE", "EXPLAIN", "SHOW", "FETCH");

    private static final Set<String> SILENT_VERBS = Set.of("INSERT", "UPDATE", "DELETE", "COMMENT");
    private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP");
    private static final Set<String> SILENT_NOUNS =
            Set.of("TABLE", "INDEX", "UNIQUE", "SEQUENCE", "TYPE", "DOMAIN", "SCHEMA");

    private record Mark(Optional<MigrationId> id, Optional<Statement> statement) {}

    private final String name = "reviver_" + UUID.randomUUID() + "_";
    private final Pattern mark = Pattern.compile(name + "(\\d{1,9})_");
    private final List<Mark> marks = new ArrayList<>();
    /** Whether nothing has been added since the last mark. */
    private boolean marked = true;

    private final Set<Optional<MigrationId>> heard = new HashSet<>();

    /** Whether {@code statement} must not travel with others, since nobody knows how much will come back. */
    static boolean isUnbounded(Statement statement) {
        Tokens tokens = statement.tokens();
        return !tokens.isName(0) || UNBOUNDED.contains(word(tokens, 0)) || tokens.have("RETURNING");
    }

    /** Adds {@code statement} to a batch, in which it is the next. */
    void add(List<String> batch, Job job, Statement statement) {
        heard.add(job.id());
        boolean silent = isSilent(statement.tokens());
        if (!silent && !marked) {
            batch.add(mark(new Mark(job.id(), Optional.empty())));
        }
        batch.add(statement.sql());
        if (!silent) {
            batch.add(mark(new Mark(job.id(), Optional.of(statement))));
        }
        marked = !silent;
    }

    private String mark(Mark place) {
        marks.add(place);
        String alias = name + (marks.size() - 1) + "_";
        return "SELECT NULL AS \"" + alias + "_".repeat(Math.max(0, LONGEST_NAME + 1 - alias.length())) + "\"";
    }

    /** Told from the text; what is not known to be silent is not. */
    private static boolean isSilent(Tokens tokens) {
        String verb = word(tokens, 0);
        if (!SILENT_VERBS.contains(verb) && !(VERBS.contains(verb) && SILENT_NOUNS.contains(word(tokens, 1)))) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (talks(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** A query may call anything. Of a foreign key, {@code ON DELETE CASCADE} is but a property. */
    private static boolean talks(Tokens tokens, int at) {
        return tokens.is(at, "IF")
                || (tokens.is(at, "CASCADE") && !tokens.is(at - 2, "ON"))
                || tokens.is(at, "SELECT")
                || tokens.is(at, "INHERITS")
                || tokens.are(at, "USING", "INDEX")
                || isTooLong(tokens, at);
    }

    private static boolean isTooLong(Tokens tokens, int at) {
        return tokens.length(at) > LONGEST_NAME / 3
                && tokens.isName(at)
                && Words.plain(tokens.get(at)).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    private static String word(Tokens tokens, int index) {
        return tokens.isName(index) ? tokens.get(index).toUpperCase(Locale.ROOT) : "";
    }

    /** What {@code first} and those behind it say of {@code job}. */
    List<String> of(Job job, @Nullable SQLWarning first) {
        List<String> remarks = new ArrayList<>();
        List<SQLWarning> open = new ArrayList<>();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            Matcher found = mark.matcher(String.valueOf(warning.getMessage()));
            if (CUT.equals(warning.getSQLState()) && found.find()) {
                Mark place = marks.get(Integer.parseInt(found.group(1)));
                if (heard.size() == 1
                        || (place.id().equals(job.id()) && place.statement().isPresent())) {
                    addAll(remarks, place.statement(), open);
                }
                open.clear();
            } else {
                open.add(warning);
            }
        }
        if (heard.size() == 1) {
            addAll(remarks, Optional.empty(), open);
        }
        return remarks;
    }

    /** Adds what PostgreSQL says of {@code statement}, which ran by itself. */
    static void add(List<String> remarks, Statement statement, @Nullable SQLWarning first) {
        List<SQLWarning> warnings = new ArrayList<>();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            warnings.add(warning);
        }
        addAll(remarks, Optional.of(statement), warnings);
    }

    private static void addAll(List<String> remarks, Optional<Statement> statement, List<SQLWarning> warnings) {
        String line = statement.map(s -> "line " + s.line() + ": ").orElse("");
        int told = Math.min(warnings.size(), MOST);
        warnings.subList(0, told).forEach(each -> remarks.add(line + "PostgreSQL says: " + each.getMessage()));
        if (told < warnings.size()) {
            remarks.add(line + "and " + (warnings.size() - told) + " more");
        }
    }
}
