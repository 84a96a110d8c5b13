package dev.reviver.cli;

import dev.reviver.lint.StatementHead;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.verify.SqlRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code liquibase update-sql} writes: the SQL of each change set behind a comment that names it. So changelogs in XML, YAML
 * and JSON come as Liquibase itself understands them, with all types, preconditions and properties; what it does to its own
 * tables is left out.
 *
 * @param file what it has written
 */
record LiquibaseSql(Path file) {
    private static final Pattern CHANGE_SET = Pattern.compile("(?i)--\\s*changeset\\s+(.+)::(.+)::(\\S+)\\s*");
    private static final Pattern OTHER =
            Pattern.compile("(?i)--\\s*(release database lock|rolling back changeset.*)\\s*");
    private static final Set<String> OWN = Set.of("databasechangelog", "databasechangeloglock");

    List<Peer.Foreign> read() {
        List<Peer.Foreign> all = new ArrayList<>();
        Optional<Matcher> changeSet = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (String line : Peer.text(file).lines().toList()) {
            Matcher named = CHANGE_SET.matcher(line.strip());
            boolean begins = named.matches();
            if (begins || OTHER.matcher(line.strip()).matches()) {
                add(changeSet, text, all);
                changeSet = begins ? Optional.of(named) : Optional.empty();
            } else {
                text.append(line).append('\n');
            }
        }
        add(changeSet, text, all);
        if (all.isEmpty()) {
            throw Failure.notFound(
                    file,
                    file + " names no change set.",
                    "let Liquibase write it: liquibase update-sql --url=offline:postgresql --output-file=" + file);
        }
        return all;
    }

    private void add(Optional<Matcher> changeSet, StringBuilder text, List<Peer.Foreign> all) {
        changeSet.ifPresent(named -> all.add(new Peer.Foreign(
                new LiquibaseChangeSet(named.group(1), named.group(2), named.group(3)).key(),
                Peer.Foreign.slug(named.group(2)),
                Optional.empty(),
                SqlRun.statements(new Script(file.toString(), text.toString())).stream()
                        .filter(statement -> !isOwn(statement))
                        .map(statement -> statement.sql().strip() + "\n")
                        .collect(Collectors.joining("\n")),
                Optional.empty(),
                false)));
        text.setLength(0);
    }

    /** Its own tables, and the search path, which a migration is given by the runner. */
    private static boolean isOwn(Statement statement) {
        StatementHead head = StatementHead.of(statement);
        boolean path = statement.tokens().are(0, "SET", "SEARCH_PATH");
        return path || head.names().stream().anyMatch(name -> OWN.contains(name.substring(name.lastIndexOf('.') + 1)));
    }
}
