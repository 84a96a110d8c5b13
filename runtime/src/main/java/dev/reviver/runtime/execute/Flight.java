package dev.reviver.runtime.execute;

import dev.reviver.runtime.Outcome;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Tells the flight recorder of each migration, where the JDK has one. */
final class Flight {
    private static final boolean IS_THERE =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private Flight() {}

    static void record(Outcome outcome) {
        if (IS_THERE) {
            Recorded.tell(outcome);
        }
    }

    /** One migration that was applied or rolled back. Its fields are read by the recorder alone. */
    @SuppressWarnings("UnusedVariable")
    @Name("dev.reviver.Migration")
    @Label("Migration")
    @Category("Reviver")
    @StackTrace(false)
    static final class Recorded extends Event {
        @Label("Unit")
        private String unit = "";

        @Label("Name")
        private String name = "";

        @Label("State")
        private String state = "";

        @Label("Statements")
        private int statements;

        @Label("Milliseconds")
        private long milliseconds;

        static void tell(Outcome outcome) {
            Recorded event = new Recorded();
            if (event.isEnabled()) {
                event.unit = outcome.id().unit();
                event.name = outcome.id().name().value();
                event.state = outcome.state().text();
                event.statements = outcome.statements();
                event.milliseconds = outcome.took().toMillis();
                event.commit();
            }
        }
    }
}
