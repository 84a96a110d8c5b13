package dev.reviver.processor;

import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * What one run of the compiler works with.
 *
 * @param environment javac's side
 * @param console where messages go
 * @param options what the user asked for
 * @param toRepeat options of the command line that must be said again
 * @param output where class files and resources go
 * @param layout where the module's things are
 * @param directory the module's migrations
 * @param writer writes there
 */
record Setting(
        ProcessingEnvironment environment,
        Console console,
        ReviverOptions options,
        List<String> toRepeat,
        ClassOutput output,
        ModuleLayout layout,
        MigrationDirectory directory,
        MigrationWriter writer) {

    static Setting of(
            ProcessingEnvironment environment,
            Console console,
            ReviverOptions options,
            List<String> toRepeat,
            Clock clock) {
        ClassOutput output = new ClassOutput(environment.getFiler(), console);
        ModuleLayout layout = ModuleLayout.of(output.directory(), workingDirectory());
        MigrationDirectory directory = new MigrationDirectory(layout.migrations(options.migrations()));
        MigrationWriter writer = new MigrationWriter(directory, clock);
        return new Setting(environment, console, options, toRepeat, output, layout, directory, writer);
    }

    Elements elements() {
        return environment.getElementUtils();
    }

    /** Where migrations stand among the resources. */
    String resourceName() {
        return layout.resourceName(directory.path());
    }

    /** The command that writes what is pending as migration {@code name}, compiled as it was now. */
    String command(boolean upToDateIsSkipped, String name) {
        if (KaptCommand.runs(environment.getOptions()) && layout.classOutput().isPresent()) {
            return new KaptCommand(layout.classOutput().get(), directory.path()).with(name);
        }
        Stream<String> named = Stream.of(OptionKey.NAME.option() + "=" + name);
        return new BuildCommand(layout, workingDirectory(), upToDateIsSkipped)
                .with(Stream.concat(named, toRepeat.stream()).toArray(String[]::new));
    }

    private static Path workingDirectory() {
        return Path.of("").toAbsolutePath();
    }
}
