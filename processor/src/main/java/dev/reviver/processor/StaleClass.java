package dev.reviver.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Makes Maven call the compiler again although no source has changed.
 *
 * <p>Maven looks at no compiler argument and no property: after {@code mvn compile} has told of a change,
 * {@code mvn compile -Dreviver.name=x} would find all classes up to date, and nothing would be written. Every version
 * of its compiler plugin up to 3.x compiles a module anew if a class file is older than its source
 * ({@code AbstractCompilerMojo.isSourceChanged}, {@code StaleSourceScanner}). So one class file is made just that,
 * after the compiler has written it.
 */
final class StaleClass {
    private static final Duration OLDER = Duration.ofSeconds(2);

    private StaleClass() {}

    /**
     * Arranges that the next {@code mvn compile} compiles this module.
     *
     * @param preferred the classes of which one is to be taken if possible
     * @return false if that cannot be done, so that Maven must clean first
     */
    static boolean arrange(Setting setting, SourceFiles sources, Collection<String> preferred) {
        Path classes = setting.layout().classOutput().orElse(null);
        if (setting.layout().tool() != BuildTool.MAVEN || classes == null) {
            return true;
        }
        SortedMap<String, Path> compiled = new TreeMap<>(sources.compiled());
        // Maven finds a class file by its source's name.
        compiled.entrySet().removeIf(entry -> !entry.getValue().endsWith(simpleName(entry.getKey()) + ".java"));
        Optional<Map.Entry<String, Path>> chosen =
                compiled.entrySet().stream().min(Comparator.comparing(entry -> !preferred.contains(entry.getKey())));
        return chosen.isPresent()
                && arrange(
                        setting.environment(),
                        classes.resolve(chosen.get().getKey().replace('.', '/') + ".class"),
                        chosen.get().getValue());
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean arrange(ProcessingEnvironment environment, Path classFile, Path source) {
        try {
            JavacTask.instance(environment).addTaskListener(new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                        age(classFile, source);
                    }
                }
            });
            return true;
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return false;
        }
    }

    @SuppressWarnings("EmptyCatch") // then the user has to run mvn clean; a compilation must not fail for it
    private static void age(Path classFile, Path source) {
        try {
            if (Files.exists(classFile)) {
                FileTime time = Files.getLastModifiedTime(source);
                Files.setLastModifiedTime(
                        classFile, FileTime.from(time.toInstant().minus(OLDER)));
            }
        } catch (IOException classStaysFresh) {
            // Nothing is lost.
        }
    }
}
