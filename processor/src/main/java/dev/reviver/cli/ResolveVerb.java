package dev.reviver.cli;

import dev.reviver.runtime.Resolution;
import dev.reviver.runtime.ResolveResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code resolve}: records what a person has done by hand. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        header = "Records what a person has done by hand.",
        description = "Records how a migration stands after a person has done by hand what the runner could not.",
        optionListHeading = "%nOptions:%n")
final class ResolveVerb extends Operation.WithHistory {
    /** One of the two. */
    static final class Which {
        @Option(
                names = "--applied",
                required = true,
                paramLabel = "MIGRATION",
                description = "It is in the database, whole.")
        private @Nullable String applied;

        @Option(
                names = "--rolled-back",
                required = true,
                paramLabel = "MIGRATION",
                description = "Nothing of it is in the database.")
        private @Nullable String rolledBack;
    }

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the history.")
    private String reason = "";

    @Override
    ExitCode run() throws Exception {
        String name = which.applied != null ? which.applied : String.valueOf(which.rolledBack);
        Resolution resolution = which.applied != null ? Resolution.APPLIED : Resolution.ROLLED_BACK;
        ResolveResult result = reason.isBlank()
                ? withMigrations().resolve(name, resolution)
                : withMigrations().resolve(name, resolution, reason);
        if (json()) {
            terminal().json(json -> {
                json.writeStringField("migration", result.id().toString());
                json.writeStringField("from", result.from().text());
                json.writeStringField("to", result.to().text());
            });
        } else {
            terminal().say(result.describe());
        }
        return ExitCode.DONE;
    }
}
