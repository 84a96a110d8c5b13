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
 * each version, property and precondition: those are Liquibase's own to translate, see {@link LiquibaseSql}.
 */
record LiquibaseFiles(Path directory) {
    private static final Pattern FORMATTED = Pattern.compile("(?s)\\s*--\\s*liquibase formatted sql.*");
    private static final Pattern CHANGE_SET = Pattern.compile("--\\s*changeset\\s+(\\S+?):(\\S+).*");
    private static final Pattern ROLLBACK = Pattern.compile("--\\s*rollback\\s+(.*)");
    private static final Pattern EMPTY_ROLLBACK = Pattern.compile("(?i)(empty|not required)\\s*;?");

    private static final Pattern KNOWN = Pattern.compile(".*\\.(sql|xml|ya?ml|json)");
    private static final Pattern SAYS_CHANGE_SET = Pattern.compile("(?s).*\\bchangeSet\\b.*");

    List<Peer.Foreign> read() {
        List<Peer.Foreign> all = new ArrayList<>();
        for (Path file : files()) {
            requireSql(file);
            String text = Peer.text(file);
            if (FORMATTED.matcher(text).matches()) {
                read(text, all);
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
    private void requireSql(Path file) {
        if (!file.toString().endsWith(".sql")
                && SAYS_CHANGE_SET.matcher(Peer.text(file)).matches()) {
            throw new Failure(
                    file + " is a changelog that is not in SQL; what it means in SQL only Liquibase can tell.",
                    "let it tell: liquibase update-sql --url=offline:postgresql --changelog-file=… --output-file=all.sql",
                    "then: reviver import --from liquibase --liquibase-sql all.sql");
        }
    }

    private static void read(String text, List<Peer.Foreign> all) {
        String author = "";
        String id = "";
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher changeSet = CHANGE_SET.matcher(line.strip());
            Matcher rollback = ROLLBACK.matcher(line.strip());
            if (changeSet.matches()) {
                add(author, id, up, down, all);
                author = changeSet.group(1);
                id = changeSet.group(2);
            } else if (rollback.matches()) {
                if (!EMPTY_ROLLBACK.matcher(rollback.group(1)).matches()) {
                    down.append(rollback.group(1)).append('\n');
                }
            } else {
                up.append(line).append('\n');
            }
        }
        add(author, id, up, down, all);
    }

    private static void add(String author, String id, StringBuilder up, StringBuilder down, List<Peer.Foreign> all) {
        if (!id.isEmpty()) {
            all.add(new Peer.Foreign(
                    author + ":" + id,
                    Peer.Foreign.slug(id),
                    Optional.empty(),
                    up.toString().strip() + "\n",
                    down.isEmpty() ? Optional.empty() : Optional.of(down.toString()),
                    false));
        }
        up.setLength(0);
        down.setLength(0);
    }
}
