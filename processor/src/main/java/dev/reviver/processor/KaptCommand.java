package dev.reviver.processor;

import java.nio.file.Path;
import java.util.Map;

/**
 * The command that writes the pending change of Kotlin classes. kapt runs in a daemon, to which a build's properties do
 * not come, so that no command of the build tool could say the name; the command line can, from what was just compiled.
 *
 * @param classes where the class files go, and what the processor recorded of them
 * @param migrations the migrations directory
 */
record KaptCommand(Path classes, Path migrations) {
    /** The option by which kapt tells every processor where Kotlin sources go. */
    private static final String MARK = "kapt.kotlin.generated";

    static boolean runs(Map<String, String> compilerOptions) {
        return compilerOptions.containsKey(MARK);
    }

    String with(String name) {
        return "java -jar reviver-processor.jar new --name=" + name + quoted(" --entities=", classes)
                + quoted(" --migrations=", migrations);
    }

    private static String quoted(String option, Path path) {
        String text = path.toString();
        return option + (text.matches("[A-Za-z0-9_./\\\\:-]+") ? text : "'" + text + "'");
    }
}
