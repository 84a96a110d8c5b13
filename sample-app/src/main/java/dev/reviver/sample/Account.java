package dev.reviver.sample;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationListener;
import java.io.PrintStream;

/** The account on the console: numbered headings, indented lines, and what the runner is doing meanwhile. */
final class Account implements MigrationListener {
    private final PrintStream out;
    private int headings;

    Account(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        headings++;
        out.println();
        out.println(headings + ". " + text);
    }

    void line(String text) {
        text.lines().forEach(line -> out.println("   " + line));
    }

    /** Only what takes time or ends something: the statements themselves are in the files. */
    @Override
    public void on(MigrationEvent event) {
        if (event instanceof MigrationEvent.Waiting || event instanceof MigrationEvent.Retrying) {
            line(event.describe());
        }
    }
}
