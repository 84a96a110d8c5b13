package dev.reviver.cli;

import dev.reviver.files.Fork;
import dev.reviver.runtime.Status;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code status}: how every migration stands. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = "How every migration stands.",
        description = {
            "Says how every migration stands, of the directory and of the database. Ends with 2 if one is "
                    + "pending, with 3 if a person must decide."
        },
        optionListHeading = "%nOptions:%n")
final class StatusVerb extends Operation.WithHistory {
    @Override
    ExitCode run() throws Exception {
        Status status = withMigrations().status();
        Optional<Fork> fork = fork();
        boolean trouble = status.lines().stream().anyMatch(line -> line.problem()
                .filter(problem -> problem != Status.Problem.REPLACED)
                // Without files all that is applied is later than what is in them.
                .filter(problem -> !byHistory() || problem != Status.Problem.AHEAD)
                .isPresent());
        if (json()) {
            terminal().json(json -> {
                json.writeBooleanField("upToDate", status.isUpToDate());
                DiffVerb.strings(
                        json,
                        "fork",
                        fork.map(two -> List.of(
                                        two.known().value(), two.stranger().value()))
                                .orElse(List.of()));
                json.writeArrayFieldStart("migrations");
                for (Status.Line line : status.lines()) {
                    json.writeStartObject();
                    json.writeStringField("migration", line.id().toString());
                    json.writeStringField("state", line.state().text());
                    json.writeStringField(
                            "problem", line.problem().map(Enum::name).orElse(""));
                    json.writeStringField(
                            "grade", line.grade().map(grade -> grade.text()).orElse(""));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            terminal()
                    .say(
                            status.lines().isEmpty()
                                    ? (byHistory()
                                            ? "There is no migration in the database."
                                            : "There is no migration in " + place() + ", and none in the database.")
                                    : status.describe());
            fork.ifPresent(two -> terminal()
                    .say(two.known() + " and " + two.stranger()
                            + " were added to the same migration, on two branches. Write the later one anew on top: reviver"
                            + " rebase"));
        }
        return trouble || fork.isPresent()
                ? ExitCode.UNDECIDED
                : status.isUpToDate() || byHistory() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
