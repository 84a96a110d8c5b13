package dev.reviver.cli;

import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.RollbackOptions;
import dev.reviver.runtime.RollbackResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rollback}: takes migrations back, by what the database itself remembers. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        header = "Takes back the last migrations.",
        description = {
            "Takes back the last migrations, newest first. What runs is the down.sql that the history keeps, "
                    + "so that a release that has never seen a migration can take it back."
        },
        optionListHeading = "%nOptions:%n")
final class RollbackVerb extends Operation.WithHistory {
    @Option(names = "--steps", paramLabel = "N", description = "How many; otherwise one.")
    private int steps = 1;

    @Option(
            names = "--to",
            paramLabel = "MIGRATION",
            description = "Everything after this migration, which itself stays.")
    private @Nullable String to;

    @Option(names = "--only", paramLabel = "MIGRATION", description = "This migration alone.")
    private @Nullable String only;

    @Option(names = "--allow-data-loss", description = "Also what destroys rows.")
    private boolean allowDataLoss;

    @Override
    ExitCode run() throws Exception {
        RollbackOptions options = to != null
                ? RollbackOptions.to(to)
                : only != null ? RollbackOptions.only(only) : RollbackOptions.last(steps);
        RollbackResult result = withMigrations().rollback(allowDataLoss ? options.allowDataLoss() : options);
        if (json()) {
            terminal()
                    .json(json -> DiffVerb.strings(
                            json,
                            "rolledBack",
                            result.rolledBack().stream().map(Outcome::describe).toList()));
        } else {
            terminal().say(result.describe());
        }
        return ExitCode.DONE;
    }
}
