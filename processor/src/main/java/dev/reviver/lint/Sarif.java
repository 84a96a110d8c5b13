package dev.reviver.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.reviver.hazard.Hazard;
import dev.reviver.hazard.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Hazards as SARIF 2.1.0 (OASIS standard), which code review tools read. */
public final class Sarif {
    private Sarif() {}

    /** Writes the members of the log's object. */
    public static void write(JsonGenerator json, List<Lint.Warning> warnings) throws IOException {
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Reviver");
        json.writeArrayFieldStart("rules");
        for (Hazard hazard : Hazard.values()) {
            rule(json, hazard);
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

    private static void rule(JsonGenerator json, Hazard hazard) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", hazard.code());
        json.writeStringField("name", hazard.name());
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", hazard.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(hazard.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Lint.Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", warning.hazard().code());
        json.writeStringField("level", level(warning.hazard().severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", warning.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(warning.file().replace('\\', '/')));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", warning.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** A relative path stays relative, so that a review tool finds the file from the root of the repository. */
    private static String uri(String path) {
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        boolean absolute = drive || path.startsWith("/");
        try {
            return new URI(absolute ? "file" : null, absolute ? "" : null, drive ? "/" + path : path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no URI can be made of the path " + path, e);
        }
    }
}
