package dev.reviver.snapshot;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON, one fact a line, two spaces deep, {@code \n} at every line's end. By hand, since each compile does it and a
 * library would have to be loaded for it.
 */
public final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder text;
    private int depth;
    /** Whether nothing stands in the innermost object or list yet. */
    private boolean first = true;

    /** An empty text. */
    public JsonText() {
        this(1 << 12);
    }

    private JsonText(int length) {
        this.text = new StringBuilder(length);
    }

    /** The text of an object to which fields can still be added: without its last bracket. */
    static String start(Consumer<JsonText> fields) {
        JsonText json = new JsonText();
        json.open('{');
        fields.accept(json);
        return json.text.toString();
    }

    /**
     * What goes behind the text of such an object: a comma, the other fields, its last bracket, the end of the text.
     *
     * @param length about how long it will be
     */
    static String rest(int length, Consumer<JsonText> fields) {
        JsonText json = new JsonText(length);
        json.depth = 1;
        json.first = false;
        fields.accept(json);
        json.close('}');
        return json.finish();
    }

    /** Ends the text and returns it. */
    public String finish() {
        return text.append('\n').toString();
    }

    public void object(Runnable fields) {
        open('{');
        fields.run();
        close('}');
    }

    public void object(String name, Runnable fields) {
        name(name);
        object(fields);
    }

    public void field(String name, String value) {
        name(name);
        quote(value);
    }

    public void field(String name, Optional<String> value) {
        if (value.isPresent()) {
            field(name, value.get());
        }
    }

    /** Left out if false. */
    public void flag(String name, boolean value) {
        if (value) {
            field(name, true);
        }
    }

    public void field(String name, boolean value) {
        name(name);
        text.append(value);
    }

    public void field(String name, long value) {
        name(name);
        text.append(value);
    }

    public void texts(String name, List<String> values) {
        array(name, values, this::quote);
    }

    public void numbers(String name, List<Integer> values) {
        array(name, values, text::append);
    }

    /** A list of objects; left out if empty. */
    public <T> void objects(String name, List<T> values, Consumer<? super T> fields) {
        if (!values.isEmpty()) {
            array(name, values, value -> {
                open('{');
                fields.accept(value);
                close('}');
            });
        }
    }

    private <T> void array(String name, List<T> values, Consumer<T> element) {
        name(name);
        open('[');
        for (T value : values) {
            next();
            element.accept(value);
        }
        close(']');
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
    }

    private void name(String name) {
        next();
        quote(name);
        text.append(": ");
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        line();
        first = false;
    }

    private void line() {
        text.append('\n');
        for (int i = 0; i < depth; i++) {
            text.append(INDENT);
        }
    }

    /** RFC 8259, section 7: only quotes, backslashes and control characters need an escape. */
    private void quote(String value) {
        text.append('"');
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, done, i);
                escape(c);
                done = i + 1;
            }
        }
        text.append(value, done, value.length()).append('"');
    }

    private void escape(char c) {
        text.append('\\');
        switch (c) {
            case '\b' -> text.append('b');
            case '\t' -> text.append('t');
            case '\n' -> text.append('n');
            case '\f' -> text.append('f');
            case '\r' -> text.append('r');
            case '"', '\\' -> text.append(c);
            default -> text.append('u').append(HexFormat.of().withUpperCase().toHexDigits(c));
        }
    }
}
