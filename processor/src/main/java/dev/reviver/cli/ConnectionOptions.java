package dev.reviver.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database: by options, by our environment variables, or by libpq's. */
final class ConnectionOptions {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "jdbc:postgresql://host:5432/database. Otherwise REVIVER_URL, or PGHOST, PGPORT and PGDATABASE.")
    private @Nullable String url;

    @Option(
            names = "--user",
            paramLabel = "USER",
            description = "The database user. Otherwise REVIVER_USER, PGUSER, or the user of the system.")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the password. Otherwise REVIVER_PASSWORD, PGPASSWORD or ~/.pgpass.")
    private @Nullable Path passwordFile;

    Optional<Target> target(Map<String, String> environment) {
        return url == null
                ? Target.ofEnvironment(Optional.ofNullable(user), Optional.ofNullable(passwordFile), environment)
                : Optional.of(at(url, environment));
    }

    Target require(Map<String, String> environment) {
        return target(environment)
                .orElseThrow(() -> Failure.notFound(
                        "",
                        "No database was named.",
                        "name it: --url jdbc:postgresql://localhost:5432/app",
                        "or set REVIVER_URL, or PGHOST and PGDATABASE"));
    }

    /** A database named elsewhere, with the user and password of these options. */
    Target at(String address, Map<String, String> environment) {
        return Target.of(address, Optional.ofNullable(user), Optional.ofNullable(passwordFile), environment);
    }
}
