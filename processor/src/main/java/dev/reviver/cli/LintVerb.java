package dev.reviver.cli;

import dev.reviver.hazard.Hazard;
import dev.reviver.lint.Lint;
import dev.reviver.lint.Sarif;
import dev.reviver.verify.RoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lint}: hazards of migrations, hand-written ones too. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        header = "Names what migrations can do to a running system.",
        description = {
            "Names what the migrations can do to a running system: locks, rewrites, lost data, old code that "
                    + "breaks. Reads migration.sql and down.sql as they stand; no database is needed.",
            "What somebody accepts is left out: -- RV102 accepted: REASON, in a comment above the statements.",
            "Ends with 2 if there is a hazard. That a lock is taken (RV127), and that the way back gives up what was "
                    + "written since (RV141, RV142), is told, but is no reason for it."
        },
        optionListHeading = "%nOptions:%n")
final class LintVerb extends Verb {
    /** Nearly every migration has them: it is what altering a table means, and going back. */
    private static final Set<Hazard> USUAL = Set.of(Hazard.LOCKED, Hazard.DOWN_DROPS_TABLE, Hazard.DOWN_DROPS_COLUMN);

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Option(names = "--name", paramLabel = "MIGRATION", description = "Only this migration; may be given again.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--last", description = "Only the last migration.")
    private boolean last;

    @Option(names = "--sarif", description = "Write SARIF 2.1.0, for code review tools.")
    private boolean sarif;

    @Override
    ExitCode run() throws Exception {
        List<RoundTrip.Trip> trips = migrations.trips();
        List<Lint.Warning> warnings = MigrationsOption.chosen(trips, names, last).stream()
                .flatMap(trip -> Lint.of(trip).stream())
                .toList();
        if (sarif) {
            terminal().json(json -> Sarif.write(json, warnings));
        } else if (json()) {
            terminal().json(json -> {
                json.writeArrayFieldStart("hazards");
                for (Lint.Warning warning : warnings) {
                    json.writeStartObject();
                    json.writeStringField("file", warning.file());
                    json.writeNumberField("line", warning.line());
                    json.writeStringField("code", warning.hazard().code());
                    json.writeStringField("message", warning.message());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else if (trips.isEmpty()) {
            terminal().say("Nothing to look at: there is no migration in " + migrations.directory() + ".");
        } else {
            warnings.forEach(warning -> terminal()
                    .say(warning.file() + ":" + warning.line() + ": "
                            + terminal()
                                    .in(Terminal.Colour.YELLOW, warning.hazard().code()) + " " + warning.message()));
        }
        return warnings.stream().map(Lint.Warning::hazard).allMatch(USUAL::contains)
                ? ExitCode.DONE
                : ExitCode.DIFFERENT;
    }
}
