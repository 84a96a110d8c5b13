package dev.reviver.cli;

import dev.reviver.change.Hazard;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.verify.SqlRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hazards of SQL as it is written, by whomever. What happens to a table that the same script makes is harmless. */
final class Lint {
    /**
     * A hazard in a file.
     *
     * @param file which file
     * @param line which line
     * @param hazard the kind
     * @param message in words
     */
    record Warning(String file, int line, Hazard hazard, String message) {}

    private record Rule(Pattern pattern, Hazard hazard, String message) {}

    private static final String NAME = "((?:\"[^\"]+\"|[\\w$]+)(?:\\.(?:\"[^\"]+\"|[\\w$]+))?)";

    private static final List<Rule> RULES = List.of(
            rule("^drop table (?:if exists )?" + NAME, Hazard.TABLE_DROPPED, "drops table %s with all its rows"),
            rule("^truncate (?:table )?(?:only )?" + NAME, Hazard.TABLE_DROPPED, "removes all rows of %s"),
            rule(
                    "^alter table (?:if exists )?(?:only )?" + NAME + ".*\\bdrop (?:column )(?:if exists )?",
                    Hazard.COLUMN_DROPPED,
                    "drops a column of %s with all its values"),
            rule("^drop sequence (?:if exists )?" + NAME, Hazard.SEQUENCE_DROPPED, "drops sequence %s with its position"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\bdrop constraint\\b",
                    Hazard.GUARANTEE_DROPPED,
                    "drops a constraint of %s: rows that break it can arrive now"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\btype\\b",
                    Hazard.TABLE_REWRITTEN,
                    "may copy table %s while nobody can use it"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\bset not null\\b",
                    Hazard.NOT_NULL_ON_ROWS,
                    "reads all of %s while nobody can use it, and fails if a value is missing"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\badd (?:column )?(?:if not exists )?\\S+ (?!.*\\bdefault\\b).*\\bnot null\\b",
                    Hazard.OLD_INSERTS_FAIL,
                    "adds a column to %s that must have a value: rows that are there have none, and old code writes none"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\badd (?:constraint \\S+ )?(?:primary key|unique|exclude)\\b(?!.*using index)",
                    Hazard.KEY_ON_ROWS,
                    "builds an index on %s while nobody can use it"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\badd (?:constraint \\S+ )?check\\b(?!.*not valid)",
                    Hazard.CHECK_ON_ROWS,
                    "reads all of %s while nobody can use it; NOT VALID, then VALIDATE, would not"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\b(?:foreign key|references)\\b(?!.*not valid)",
                    Hazard.FOREIGN_KEY_ON_ROWS,
                    "stops writes to %s and its parent while rows are checked; NOT VALID, then VALIDATE, would not"),
            rule(
                    "^create (?:unique )?index (?!concurrently).*\\bon (?:only )?" + NAME,
                    Hazard.INDEX_BLOCKS_WRITES,
                    "stops writes to %s while the index is built; CONCURRENTLY would not"),
            rule(
                    "^alter table (?:only )?" + NAME + ".*\\brename\\b",
                    Hazard.RENAME_BREAKS_CODE,
                    "renames %s or a part of it: code that uses the former name fails from this moment"));

    private static final Pattern CREATED = Pattern.compile("^create (?:unlogged |temp |temporary )?table (?:if not exists )?" + NAME);

    private Lint() {}

    private static Rule rule(String pattern, Hazard hazard, String message) {
        return new Rule(Pattern.compile(pattern), hazard, message);
    }

    static List<Warning> of(Script script) {
        List<Warning> warnings = new ArrayList<>();
        Set<String> fresh = new HashSet<>();
        for (Statement statement : SqlRun.statements(script)) {
            String sql = plain(statement.sql());
            Matcher created = CREATED.matcher(sql);
            if (created.find()) {
                fresh.add(created.group(1));
                continue;
            }
            RULES.forEach(rule -> hit(rule, sql, fresh)
                    .ifPresent(message ->
                            warnings.add(new Warning(script.file(), statement.line(), rule.hazard(), message))));
        }
        return warnings;
    }

    private static Optional<String> hit(Rule rule, String sql, Set<String> fresh) {
        Matcher matcher = rule.pattern().matcher(sql);
        return matcher.find() && !fresh.contains(matcher.group(1))
                ? Optional.of(rule.message().replace("%s", matcher.group(1)))
                : Optional.empty();
    }

    /** One line, small letters, without comments and texts: words inside of these mean nothing. */
    private static String plain(String sql) {
        return sql.replaceAll("(?s)'(?:[^']|'')*'", "''")
                .replaceAll("--[^\\n]*", " ")
                .replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
