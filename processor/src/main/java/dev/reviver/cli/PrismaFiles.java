package dev.reviver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prisma's migrations: a directory each, ordered by name, perhaps with a {@code down.sql} that somebody made. */
record PrismaFiles(Path directory) {
    private static final Pattern NAME = Pattern.compile("(\\d{14})_?(.*)");

    List<Peer.Foreign> read() {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> Files.exists(entry.resolve("migration.sql")))
                    .sorted()
                    .map(PrismaFiles::one)
                    .toList();
        } catch (IOException e) {
            throw Failure.unreadable(directory, e);
        }
    }

    /** What a database has of {@code all}, in the order in which it got it. */
    static List<String> applied(Connection connection, List<Peer.Foreign> all) throws SQLException {
        List<String> known = all.stream().map(Peer.Foreign::key).toList();
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT migration_name FROM _prisma_migrations
                        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at""")) {
            while (rows.next()) {
                String key = rows.getString("migration_name");
                if (!known.contains(key)) {
                    throw Peer.PRISMA.unknown(key);
                }
                keys.add(key);
            }
        }
        return keys;
    }

    private static Peer.Foreign one(Path entry) {
        String name = entry.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        boolean dated = matcher.matches();
        Path down = entry.resolve("down.sql");
        return new Peer.Foreign(
                name,
                Peer.Foreign.slug(dated ? matcher.group(2) : name),
                dated ? Optional.of(matcher.group(1)) : Optional.empty(),
                Peer.text(entry.resolve("migration.sql")),
                Files.exists(down) ? Optional.of(Peer.text(down)) : Optional.empty(),
                false);
    }
}
