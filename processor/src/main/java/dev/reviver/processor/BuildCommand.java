package dev.reviver.processor;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command that runs this compile again with more options, in the words of the build tool at work.
 *
 * @param layout the module
 * @param workingDirectory where the build tool was called
 * @param skipsUpToDate whether Maven would find nothing to compile, so that it must clean first
 */
record BuildCommand(ModuleLayout layout, Path workingDirectory, boolean skipsUpToDate) {
    /** The command with {@code options}, such as {@code reviver.name=init}. */
    String with(String... options) {
        return switch (layout.tool()) {
            case MAVEN -> maven() + arguments("-D", options);
            case GRADLE -> wrapper("gradlew", "gradle") + " " + gradleTask() + " --rerun" + arguments("-D", options);
            case PLAIN -> "javac" + arguments("-A", options) + " ...";
        };
    }

    private String maven() {
        String goals = skipsUpToDate ? " clean compile" : " compile";
        Path base = layout.base();
        if (base.equals(workingDirectory)) {
            return wrapper("mvnw", "mvn") + goals;
        }
        if (base.startsWith(workingDirectory) && Files.exists(workingDirectory.resolve("pom.xml"))) {
            return wrapper("mvnw", "mvn") + goals + " -pl " + slashes(workingDirectory.relativize(base)) + " -am";
        }
        return "mvn -f " + base + goals;
    }

    private String gradleTask() {
        Path base = layout.base();
        if (base.equals(workingDirectory) || !base.startsWith(workingDirectory)) {
            return "compileJava";
        }
        return ":" + slashes(workingDirectory.relativize(base)).replace('/', ':') + ":compileJava";
    }

    private String wrapper(String script, String otherwise) {
        return Files.exists(workingDirectory.resolve(script)) ? "./" + script : otherwise;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Quoted for a shell where an option has a character that it would take for itself. */
    private static String arguments(String prefix, String... options) {
        StringBuilder text = new StringBuilder();
        for (String option : options) {
            boolean plain = option.matches("[A-Za-z0-9_.,=-]+");
            text.append(' ')
                    .append(plain ? "" : "'")
                    .append(prefix)
                    .append(option)
                    .append(plain ? "" : "'");
        }
        return text.toString();
    }
}
