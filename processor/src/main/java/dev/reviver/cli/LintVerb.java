package dev.reviver.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.reviver.change.Hazard;
import dev.reviver.change.Severity;
import dev.reviver.verify.RoundTrip;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                    + "breaks. Reads the SQL as it stands; no database is needed. Ends with 2 if there is a hazard."
        },
        optionListHeading = "%nOptions:%n")
final class LintVerb extends Verb {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Option(names = "--name", paramLabel = "MIGRATION", description = "Only this migration.")
    private @Nullable String name;

    @Option(names = "--last", description = "Only the last migration.")
    private boolean last;

    @Option(names = "--sarif", description = "Write SARIF 2.1.0, for code review tools.")
    private boolean sarif;

    @Override
    ExitCode run() throws Exception {
        List<RoundTrip.Trip> trips = new ArrayList<>(migrations.trips());
        if (last && !trips.isEmpty()) {
            trips.subList(0, trips.size() - 1).clear();
        }
        List<Lint.Warning> warnings = trips.stream()
                .filter(trip -> name == null || trip.name().equals(name))
                .flatMap(trip -> Lint.of(trip.up()).stream())
                .toList();
        if (sarif) {
            terminal().json(json -> sarif(json, warnings));
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
        } else {
            warnings.forEach(warning -> terminal()
                    .say(warning.file() + ":" + warning.line() + ": "
                            + terminal()
                                    .in(Terminal.Colour.YELLOW, warning.hazard().code()) + " " + warning.message()));
        }
        return warnings.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static void sarif(JsonGenerator json, List<Lint.Warning> warnings) throws IOException {
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Reviver");
        json.writeArrayFieldStart("rules");
        for (Hazard hazard : Hazard.values()) {
            json.writeStartObject();
            json.writeStringField("id", hazard.code());
            json.writeStringField("name", hazard.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (Lint.Warning warning : warnings) {
            result(json, warning);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, Lint.Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", warning.hazard().code());
        json.writeStringField("level", warning.hazard().severity() == Severity.ERROR ? "error" : "warning");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", warning.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", warning.file().replace('\\', '/'));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", warning.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
