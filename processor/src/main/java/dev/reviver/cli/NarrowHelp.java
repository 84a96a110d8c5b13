package dev.reviver.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Folds lines between words where the terminal is narrower than the 55 columns in which help is laid out at least. What
 * goes on in a next line is indented as far as the line was, as far as there is room for that.
 */
final class NarrowHelp extends Writer {
    /** Wider ones need no folding. */
    static final int LEAST = 55;

    private static final String ESCAPE = "\u001b";

    private final Writer out;
    private final int columns;
    private final StringBuilder line = new StringBuilder();

    NarrowHelp(Writer out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (char c : new String(text, offset, length).toCharArray()) {
            if (c == '\n') {
                fold();
            } else {
                line.append(c);
            }
        }
    }

    private void fold() throws IOException {
        String text = line.toString().stripTrailing();
        line.setLength(0);
        int indent = Math.min(text.length() - text.stripLeading().length(), columns / 2);
        String rest = " ".repeat(indent) + text.stripLeading();
        while (width(rest) > columns) {
            int end = lastGap(rest, indent);
            if (end < 0) {
                break;
            }
            out.write(rest.substring(0, end).stripTrailing() + "\n");
            rest = " ".repeat(indent) + rest.substring(end).stripLeading();
        }
        out.write(rest + "\n");
    }

    /** The last gap within the columns, else the first one beyond: a long word stays whole. */
    private int lastGap(String text, int indent) {
        int last = -1;
        for (int gap = text.indexOf(' ', indent + 1); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
            if (last >= 0 && width(text.substring(0, gap)) > columns) {
                break;
            }
            last = gap;
        }
        return last;
    }

    /** Colours take no room. */
    private static int width(String text) {
        return text.replaceAll(ESCAPE + "\\[[0-9;]*m", "").length();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (line.length() > 0) {
            fold();
        }
        out.close();
    }
}
