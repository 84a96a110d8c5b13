package dev.reviver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Liquibase's changelogs of formatted SQL: a change set is what follows {@code --changeset author:id}, and its lines
 * {@code --rollback SQL} are its way back. Changelogs in XML, YAML and JSON say what they do in words that mean another SQL with
 * each version, property and precondition, and so may formatted SQL: those are Liquibase's own to translate, see
 * {@link LiquibaseSql}.
 */
record LiquibaseFiles(Path directory) {
    private static final Pattern FORMATTED = Pattern.compile("(?is)\\s*--\\s*liquibase formatted sql(.*)");
    private static final Pattern CHANGE_SET =
            Pattern.compile("(?i)--\\s*changeset\\s+(\"[^\"]+\"|[^\\s\":]+):(\"[^\"]+\"|\\S+)(.*)");
    private static final Pattern ROLLBACK = Pattern.compile("(?i)--\\s*rollback\\s+(.*)");
    private static final Pattern ROLLBACK_BLOCK = Pattern.compile("(?is)/\\*\\s*liquibase rollback\\s*\\n(.*?)\\*/");
    private static final Pattern EMPTY_ROLLBACK = Pattern.compile("(?i)(empty|not required)\\s*;?");
    private static final Pattern LOGICAL_FILE = Pattern.compile("(?i)\\blogicalFilePath:(\\S+)");
    /** What makes it depend on how Liquibase is called whether, or as what, a change set runs. */
    private static final Pattern DEPENDS =
            Pattern.compile("(?im)^\\s*--\\s*(preconditions?|property|precondition-\\S+|include\\S*|ignoreLines)\\b.*"
                    + "|^\\s*--\\s*changeset\\b.*\\b(context|contextFilter|labels|dbms|endDelimiter):.*");

    private static final Pattern KNOWN = Pattern.compile(".*\\.(sql|xml|ya?ml|json)");
    private static final Pattern SAYS_CHANGE_SET = Pattern.compile("(?s).*\\bchangeSet\\b.*");

    List<Peer.Foreign> read() {
        List<Peer.Foreign> all = new ArrayList<>();
        for (Path file : files()) {
            String text = Peer.text(file);
            if (!file.toString().endsWith(".sql")) {
                requireNone(file, text);
            } else if (FORMATTED.matcher(text).matches()) {
                requirePlain(file, text);
                read(directory.relativize(file).toString().replace('\\', '/'), text, all);
            }
        }
        return all;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> KNOWN.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.unreadable(directory, e);
        }
    }

    /** One that only includes others is passed over. */
    private static void requireNone(Path file, String text) {
        if (SAYS_CHANGE_SET.matcher(text).matches()) {
            throw onlyLiquibaseCanTell(
                    file + " is a changelog that is not in SQL; what it means in SQL only Liquibase can tell.");
        }
    }

    private static void requirePlain(Path file, String text) {
        Matcher depends = DEPENDS.matcher(text);
        if (depends.find()) {
            throw onlyLiquibaseCanTell(file + " says \"" + depends.group().strip()
                    + "\"; what that comes to depends on how Liquibase is called.");
        }
    }

    private static Failure onlyLiquibaseCanTell(String what) {
        return new Failure(
                what,
                "let it tell: liquibase update-sql --url=offline:postgresql --changelog-file=… --output-file=all.sql",
                "then: reviver import --from liquibase --liquibase-sql all.sql");
    }

    private static void read(String file, String text, List<Peer.Foreign> all) {
        List<String> lines = text.lines().toList();
        int begin = -1;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || CHANGE_SET.matcher(lines.get(i).strip()).matches()) {
                if (begin >= 0) {
                    all.add(changeSet(file, lines.get(begin), lines.subList(begin + 1, i)));
                }
                begin = i;
            }
        }
    }

    private static Peer.Foreign changeSet(String file, String head, List<String> body) {
        Matcher named = CHANGE_SET.matcher(head.strip());
        Matcher logical = LOGICAL_FILE.matcher(head);
        if (!named.matches()) {
            throw new IllegalStateException("no change set: " + head);
        }
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        Matcher block = ROLLBACK_BLOCK.matcher(String.join("\n", body) + "\n");
        String rest = block.replaceAll(found -> {
            down.append(found.group(1).strip()).append('\n');
            return "";
        });
        for (String line : rest.lines().toList()) {
            Matcher rollback = ROLLBACK.matcher(line.strip());
            if (!rollback.matches()) {
                up.append(line).append('\n');
            } else if (!EMPTY_ROLLBACK.matcher(rollback.group(1)).matches()) {
                down.append(rollback.group(1)).append('\n');
            }
        }
        String id = unquoted(named.group(2));
        return new Peer.Foreign(
                new LiquibaseChangeSet(logical.find() ? logical.group(1) : file, id, unquoted(named.group(1))).key(),
                Peer.Foreign.slug(id),
                Optional.empty(),
                up.toString().strip() + "\n",
                down.isEmpty() ? Optional.empty() : Optional.of(down.toString()),
                false);
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }
}
