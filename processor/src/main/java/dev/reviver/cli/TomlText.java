package dev.reviver.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of settings in TOML 1.0, as one flat list: {@code [flyway.placeholders]} and {@code owner = "ann"} is {@code
 * flyway.placeholders.owner}. Elements of arrays are passed over: no setting that is asked for here is one.
 */
final class TomlText {
    private TomlText() {}

    /** All settings by their whole names. */
    static SortedMap<String, String> read(String file, String text) {
        SortedMap<String, String> values = new TreeMap<>();
        try {
            collect(new TomlMapper().readTree(text), "", values);
        } catch (JacksonException e) {
            throw new Failure(
                    file + ", line " + e.getLocation().getLineNr() + ", is no TOML: " + e.getOriginalMessage(),
                    e,
                    "mend the file",
                    "or say the values without it: --placeholder NAME=VALUE");
        }
        return values;
    }

    private static void collect(JsonNode table, String prefix, SortedMap<String, String> values) {
        table.properties().forEach(entry -> {
            String name = prefix + entry.getKey();
            if (entry.getValue().isObject()) {
                collect(entry.getValue(), name + ".", values);
            } else if (entry.getValue().isValueNode()) {
                values.put(name, entry.getValue().asText());
            }
        });
    }
}
