package dev.reviver.cli;

import dev.reviver.runtime.DryRun;
import dev.reviver.runtime.MigrateOptions;
import dev.reviver.runtime.MigrateResult;
import dev.reviver.runtime.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code migrate}: applies what is pending. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        header = "Applies what is pending.",
        description =
                "Applies what is pending, in order. With --dry-run it says what would run, and what it would lock.",
        optionListHeading = "%nOptions:%n")
final class MigrateVerb extends Operation.WithMigrations {
    @Option(names = "--to", paramLabel = "MIGRATION", description = "Only up to this migration.")
    private @Nullable String to;

    @Option(names = "--dry-run", description = "Run nothing; say what would run.")
    private boolean dryRun;

    @Option(names = "--allow-data-loss", description = "Also what destroys rows.")
    private boolean allowDataLoss;

    @Override
    ExitCode run() throws Exception {
        MigrateOptions options = to == null ? MigrateOptions.DEFAULT : MigrateOptions.DEFAULT.to(to);
        if (allowDataLoss) {
            options = options.allowDataLoss();
        }
        if (dryRun) {
            DryRun plan = withMigrations().dryRun(options);
            if (json()) {
                terminal()
                        .json(json -> DiffVerb.strings(
                                json,
                                "statements",
                                plan.steps().stream()
                                        .map(step -> step.statement().sql())
                                        .toList()));
            } else {
                terminal().say(plan.describe());
            }
            return plan.steps().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
        }
        MigrateResult result = withMigrations().migrate(options);
        if (json()) {
            terminal()
                    .json(json -> DiffVerb.strings(
                            json,
                            "applied",
                            result.applied().stream().map(Outcome::describe).toList()));
        } else {
            terminal().say(result.describe());
        }
        return ExitCode.DONE;
    }
}
