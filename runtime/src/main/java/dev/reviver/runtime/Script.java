package dev.reviver.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of an SQL file, or of a column of the history, with the place it came from. */
public final class Script {
    private static final Pattern GRADE = Pattern.compile("(?m)^--[ \\t]*reviver:grade=([^\\r\\n]*)$");
    private static final Pattern OLD_CODE = Pattern.compile("(?m)^--[ \\t]*reviver:old-code=([^\\r\\n]*)$");
    private static final Pattern CARRIED = Pattern.compile("(?m)^--[ \\t]*reviver:carried=([^\\r\\n]*)$");
    private static final Pattern REPLACES = Pattern.compile("(?m)^--[ \\t]*reviver:replaces=([^\\r\\n]*)$");
    private static final String WORKS = "works";
    /** What stands in a decoded text where the bytes were none; it may be there by itself. */
    private static final char REPLACEMENT = '\uFFFD';
    /** The header is short; a comment further down is not meant for us. */
    private static final int HEADER = 4096;

    private final String file;
    private final String text;
    /** Asked for several times, and the same each time. */
    private @Nullable Checksum checksum;

    /** {@code text} as it was read from {@code file}. */
    public Script(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Where it stands, for people: {@code db/migrations/20260131120000_init/migration.sql}. */
    public String file() {
        return file;
    }

    /** Its text as it was read. */
    public String text() {
        return text;
    }

    /**
     * Decodes a file.
     *
     * @throws MigrationException.ScriptRefused if it is not UTF-8 text
     */
    public static Script decode(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            throw new MigrationException.ScriptRefused(file, 1, 0, "the file is not UTF-8 text", "save it in UTF-8");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1 + (int) text.chars().limit(nul).filter(c -> c == '\n').count();
            throw new MigrationException.ScriptRefused(
                    file, line, 0, "the file holds a NUL character", "PostgreSQL takes none in text: remove it");
        }
        return new Script(file, text);
    }

    /** What tells this text from an edited one. */
    public Checksum checksum() {
        Checksum known = checksum;
        if (known == null) {
            known = Checksum.of(text);
            checksum = known;
        }
        return known;
    }

    /**
     * Its statements in order, each one fit to be run by the runner.
     *
     * @throws MigrationException.ScriptRefused if the text cannot be cut or holds a statement that the runner refuses
     */
    public List<Statement> statements() {
        List<Statement> statements = StatementSplitter.split(this);
        statements.forEach(statement -> statement.requireRunnable(this));
        return statements;
    }

    /**
     * The grade that the header states, if it states one.
     *
     * @throws MigrationException.ScriptRefused if it states one that does not exist
     */
    public Optional<Grade> grade() {
        Matcher header = GRADE.matcher(header());
        if (!header.find()) {
            return Optional.empty();
        }
        String stated = header.group(1).strip();
        return Optional.of(Grade.parse(stated)
                .orElseThrow(() -> new MigrationException.ScriptRefused(
                        file,
                        1
                                + (int) text.chars()
                                        .limit(header.start())
                                        .filter(c -> c == '\n')
                                        .count(),
                        0,
                        "the header states a grade that does not exist: " + stated,
                        "write one of lossless, archived, structure-only, irreversible")));
    }

    /**
     * Whether the header promises that the release before this migration works on the database after it:
     * {@code -- reviver:old-code=works}. Anything else is no promise.
     */
    public boolean worksWithOldCode() {
        Matcher stated = OLD_CODE.matcher(header());
        return stated.find() && stated.group(1).strip().equals(WORKS);
    }

    /**
     * What goes although its rows stay, since statements before have put them elsewhere, as the comments say:
     * {@code -- reviver:carried=post.title}, each name as the statement that drops it writes it.
     */
    public Set<String> carried() {
        Set<String> carried = new HashSet<>();
        Matcher stated = CARRIED.matcher(text);
        while (stated.find()) {
            carried.add(stated.group(1).strip());
        }
        return carried;
    }

    /**
     * The migrations in whose place this one stands, as the comments say: {@code -- reviver:replaces=20260131120000_init},
     * one a line, oldest first. Where all of them are in the database, this one is.
     */
    public List<MigrationName> replaces() {
        List<MigrationName> replaced = new ArrayList<>();
        Matcher stated = REPLACES.matcher(text);
        while (stated.find()) {
            replaced.add(new MigrationName(stated.group(1).strip()));
        }
        return replaced;
    }

    private String header() {
        return text.substring(0, Math.min(HEADER, text.length()));
    }

    /** Equal if the place and the text are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Script script && script.file.equals(file) && script.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return file;
    }
}
