package dev.reviver.cli;

import dev.reviver.runtime.Status;
import picocli.CommandLine.Command;

/** {@code status}: how every migration stands. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {"Says how every migration stands, of the directory and of the database.", "Ends with 2 if one is pending, with 3 if a person must decide."},
        optionListHeading = "%nOptions:%n")
final class StatusVerb extends Operation {
    @Override
    ExitCode run() throws Exception {
        Status status = runner().status();
        boolean trouble = status.lines().stream().anyMatch(line -> line.problem().isPresent());
        if (json()) {
            terminal().json(json -> {
                json.writeBooleanField("upToDate", status.isUpToDate());
                json.writeArrayFieldStart("migrations");
                for (Status.Line line : status.lines()) {
                    json.writeStartObject();
                    json.writeStringField("migration", line.id().toString());
                    json.writeStringField("state", line.state().text());
                    json.writeStringField("problem", line.problem().map(Enum::name).orElse(""));
                    json.writeStringField("grade", line.grade().map(grade -> grade.text()).orElse(""));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            terminal().say(status.describe());
        }
        return trouble ? ExitCode.UNDECIDED : status.isUpToDate() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
