package dev.reviver.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the migrations of another tool are, and what that tool would have been told. */
final class PeerFiles {
    @Option(names = "--files", paramLabel = "DIR", description = "Its files. Otherwise where they usually are.")
    private @Nullable Path files;

    @Option(
            names = "--placeholder",
            paramLabel = "NAME=VALUE",
            description = "What $${NAME} stands for in Flyway's files; more than once for several.")
    private Map<String, String> placeholders = new LinkedHashMap<>();

    @Option(
            names = "--flyway-conf",
            paramLabel = "FILE",
            description = "Flyway's file of settings, flyway.toml or flyway.conf, for its placeholders.")
    private @Nullable Path flywayConf;

    @Option(
            names = "--liquibase-sql",
            paramLabel = "FILE",
            description =
                    "What liquibase update-sql --url=offline:postgresql has written: changelogs of all kinds, as SQL.")
    private @Nullable Path liquibaseSql;

    Path directory(Peer peer) {
        return Optional.ofNullable(files).orElse(peer.usual());
    }

    FlywayPlaceholders placeholders() {
        return FlywayPlaceholders.of(placeholders, Optional.ofNullable(flywayConf));
    }

    Optional<Path> liquibaseSql() {
        return Optional.ofNullable(liquibaseSql);
    }
}
