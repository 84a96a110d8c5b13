package dev.reviver.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What Liquibase tells a change set by: the id and the author may be the same in two files. As which path it knows a file
 * depends on where it was called.
 *
 * @param file the changelog
 * @param id what its author calls it
 * @param author who wrote it
 */
record LiquibaseChangeSet(String file, String id, String author) {
    private static final String BETWEEN = "::";

    /** As Liquibase writes it: {@code db/changelog.xml::1::ann}. */
    String key() {
        return file + BETWEEN + id + BETWEEN + author;
    }

    private static LiquibaseChangeSet of(String key) {
        int author = key.lastIndexOf(BETWEEN);
        int id = key.indexOf(BETWEEN);
        return new LiquibaseChangeSet(
                key.substring(0, id),
                key.substring(id + BETWEEN.length(), author),
                key.substring(author + BETWEEN.length()));
    }

    /** What a database has of {@code all}, in the order in which it got it. */
    static List<String> applied(Connection connection, List<Peer.Foreign> all) throws SQLException {
        List<LiquibaseChangeSet> known = all.stream().map(one -> of(one.key())).toList();
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT filename, id, author FROM databasechangelog ORDER BY orderexecuted, dateexecuted")) {
            while (rows.next()) {
                keys.add(new LiquibaseChangeSet(
                                rows.getString("filename"), rows.getString("id"), rows.getString("author"))
                        .among(known)
                        .key());
            }
        }
        return keys;
    }

    private LiquibaseChangeSet among(List<LiquibaseChangeSet> known) {
        List<LiquibaseChangeSet> alike = known.stream()
                .filter(one -> one.id.equals(id) && one.author.equals(author))
                .toList();
        List<LiquibaseChangeSet> same = alike.size() == 1
                ? alike
                : alike.stream().filter(one -> isSameFile(one.file)).toList();
        if (same.isEmpty()) {
            throw Peer.LIQUIBASE.unknown(key());
        }
        return same.get(0);
    }

    /** Whether one of the two paths ends in the other. */
    private boolean isSameFile(String other) {
        String one = "/" + file.replaceFirst("^classpath:/*", "");
        String two = "/" + other.replaceFirst("^classpath:/*", "");
        return one.endsWith(two) || two.endsWith(one);
    }
}
