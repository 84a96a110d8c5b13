package dev.reviver.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Where a verb writes: results to the one stream, progress and complaints to the other, colours only for eyes. */
final class Terminal {
    /** A colour of the terminal. */
    enum Colour {
        GREEN("32"),
        RED("31"),
        YELLOW("33"),
        BOLD("1");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    /** Writes one object of JSON. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colours;
    private final boolean interactive;

    Terminal(PrintWriter out, PrintWriter err, boolean colours, boolean interactive) {
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.interactive = interactive;
    }

    /** A line of the result. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Text of the result as it is. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** What a person who waits wants to know; not for pipes. */
    void progress(String line) {
        if (interactive) {
            err.println(line);
            err.flush();
        }
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }

    String in(Colour colour, String text) {
        return colours ? "\u001b[" + colour.code + "m" + text + "\u001b[0m" : text;
    }

    /** The result as one JSON object. */
    void json(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say(text.toString());
    }
}
