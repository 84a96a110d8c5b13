package dev.reviver.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a command printed, and how it ended. */
record Said(int code, String out, String err) {
    /** Runs a command whose output is piped. */
    static Said of(String... arguments) {
        return of(Map.of(), arguments);
    }

    static Said of(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return of(all.toArray(new String[0]));
    }

    static Said of(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                environment,
                arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
