package dev.reviver.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON, one fact a line, two spaces deep, {@code \n} at every line's end. */
public final class JsonText {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    public JsonText() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            out = new JsonFactory().createGenerator(text).setPrettyPrinter(printer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Ends the text and returns it. */
    public String finish() {
        run(out::close);
        return text + "\n";
    }

    public void object(Runnable fields) {
        run(out::writeStartObject);
        fields.run();
        run(out::writeEndObject);
    }

    public void object(String name, Runnable fields) {
        run(() -> out.writeFieldName(name));
        object(fields);
    }

    public void field(String name, String value) {
        run(() -> out.writeStringField(name, value));
    }

    public void field(String name, Optional<String> value) {
        value.ifPresent(v -> field(name, v));
    }

    /** Left out if false. */
    public void flag(String name, boolean value) {
        if (value) {
            field(name, true);
        }
    }

    public void field(String name, boolean value) {
        run(() -> out.writeBooleanField(name, value));
    }

    public void field(String name, long value) {
        run(() -> out.writeNumberField(name, value));
    }

    public void texts(String name, List<String> values) {
        array(name, values, value -> run(() -> out.writeString(value)));
    }

    public void numbers(String name, List<Integer> values) {
        array(name, values, value -> run(() -> out.writeNumber(value)));
    }

    /** A list of objects; left out if empty. */
    public <T> void objects(String name, List<T> values, Consumer<T> fields) {
        if (!values.isEmpty()) {
            array(name, values, value -> object(() -> fields.accept(value)));
        }
    }

    private <T> void array(String name, List<T> values, Consumer<T> element) {
        run(() -> out.writeArrayFieldStart(name));
        values.forEach(element);
        run(out::writeEndArray);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            // The text goes to memory.
            throw new UncheckedIOException(impossible);
        }
    }

    /** One call of the generator. */
    private interface Step {
        void run() throws IOException;
    }
}
