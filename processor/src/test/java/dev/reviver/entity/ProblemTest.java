package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each problem has a folder of erroneous sources named like its constant. The line that must be blamed ends in a comment
 * with the code; no other line may be. Classes in {@code library} are only on the class path.
 */
class ProblemTest {
    private static final Path PROBLEMS = Path.of("src/test/resources/problems");
    private static final Pattern CODE = Pattern.compile("RV\\d{3}");

    @TestFactory
    Stream<DynamicTest> blamesTheLine(@TempDir Path temporary) {
        return Arrays.stream(Problem.values())
                .map(problem -> dynamicTest(problem.name(), () -> {
                    Path folder = PROBLEMS.resolve(problem.name());
                    assertThat(folder).as("a case for " + problem).isDirectory();
                    Compilation compilation = compile(folder, temporary.resolve(problem.name()));
                    SortedSet<String> expected = expected(folder);
                    assertThat(expected).anyMatch(line -> line.endsWith(problem.code()));
                    assertThat(blamed(compilation)).isEqualTo(expected);
                    if (problem.kind() == Diagnostic.Kind.WARNING) {
                        return;
                    }
                    for (NamingStrategy naming : NamingStrategy.values()) {
                        assertThat(compilation.model(naming).schema()).isEqualTo(Schema.EMPTY);
                    }
                }));
    }

    @Test
    void namesTheElementInTheText(@TempDir Path temporary) throws IOException {
        Compilation compilation = compile(PROBLEMS.resolve("ENUM_EMPTY"), temporary);
        assertThat(compilation.errors().get(0).getMessage(null))
                .contains("[RV319] mapping.Choosing.nothing: the enum mapping.Nothing has no constants");
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }

    private static Compilation compile(Path folder, Path temporary) throws IOException {
        Path library = folder.resolve("library");
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        if (!Files.isDirectory(library)) {
            return Compilation.of(folder, classes);
        }
        Path libraryClasses = Files.createDirectories(temporary.resolve("library"));
        assertThat(Compilation.of(library, libraryClasses).errors()).isEmpty();
        List<Path> own = Compilation.sources(folder).stream()
                .filter(source -> !source.startsWith(library))
                .toList();
        return Compilation.of(own, List.of(libraryClasses), List.of(), classes);
    }

    private static SortedSet<String> expected(Path folder) throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        for (Path source : Compilation.sources(folder)) {
            List<String> text = Files.readAllLines(source);
            for (int i = 0; i < text.size(); i++) {
                int comment = text.get(i).indexOf("// RV");
                Matcher code = CODE.matcher(comment < 0 ? "" : text.get(i).substring(comment));
                while (code.find()) {
                    lines.add(source.getFileName() + ":" + (i + 1) + " " + code.group());
                }
            }
        }
        return lines;
    }

    /** What was reported by us; javac's own complaints about the same sources do not count. */
    private static SortedSet<String> blamed(Compilation compilation) {
        SortedSet<String> lines = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.diagnostics()) {
            Matcher code = Pattern.compile("^\\[(RV\\d{3})]").matcher(error.getMessage(null));
            if (code.find()) {
                String file = error.getSource() == null
                        ? "no file"
                        : Path.of(error.getSource().toUri()).getFileName().toString();
                lines.add(file + ":" + error.getLineNumber() + " " + code.group(1));
            }
        }
        return lines;
    }
}
