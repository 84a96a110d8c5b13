package dev.reviver.cli;

import dev.reviver.runtime.MigrationId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code baseline}: adopts a database that has the schema already. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        header = "Adopts a database that has the schema already.",
        description = "Adopts a database that has the schema already: records the migrations up to a name as applied.",
        optionListHeading = "%nOptions:%n")
final class BaselineVerb extends Operation.WithMigrations {
    @Option(
            names = "--name",
            required = true,
            paramLabel = "MIGRATION",
            description = "The last migration that the database has.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the history.")
    private String reason = "";

    @Override
    ExitCode run() throws Exception {
        List<MigrationId> recorded = reason.isBlank()
                ? withMigrations().baseline(name)
                : withMigrations().baseline(name, reason);
        List<String> names = recorded.stream().map(MigrationId::toString).toList();
        if (json()) {
            terminal().json(json -> DiffVerb.strings(json, "recorded", names));
        } else {
            names.forEach(each -> terminal().say("recorded as applied: " + each));
        }
        return ExitCode.DONE;
    }
}
