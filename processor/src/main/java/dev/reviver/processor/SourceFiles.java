package dev.reviver.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The source files of the classes being compiled, and of classes that are not but whose source exists. */
final class SourceFiles {
    private static final List<String> ENDINGS = List.of(".java", ".kt");

    private final Optional<Trees> trees;
    private final SortedMap<String, Path> compiled = new TreeMap<>();
    private final Set<Path> roots;
    private boolean tests;

    SourceFiles(ProcessingEnvironment environment, List<Path> usualRoots) {
        this.trees = trees(environment);
        this.roots = new LinkedHashSet<>(usualRoots);
    }

    /** javac's trees; absent in another compiler. */
    Optional<Trees> trees() {
        return trees;
    }

    /** Remembers the source of a top-level class of this compilation; whether it belongs to tests. */
    boolean add(TypeElement type) {
        Path file = of(type).orElse(null);
        if (file == null) {
            return false;
        }
        String name = type.getQualifiedName().toString();
        compiled.put(name, file);
        root(file, name).ifPresent(roots::add);
        boolean isTest = ModuleLayout.isTestSource(file);
        tests |= isTest;
        return isTest;
    }

    /** The source file of a class, if it came from one that is a file. */
    Optional<Path> of(TypeElement type) {
        TreePath path = trees.isPresent() ? trees.get().getPath(type) : null;
        return path == null
                ? Optional.empty()
                : path(path.getCompilationUnit().getSourceFile().toUri());
    }

    /** The sources of this compilation by the name of their top-level class. */
    SortedMap<String, Path> compiled() {
        return Collections.unmodifiableSortedMap(compiled);
    }

    /** Whether a source of this compilation belongs to tests. */
    boolean hasTests() {
        return tests;
    }

    /** Whether there is a file where the source of a top-level class is expected: a look, where others are a search. */
    boolean hasUsualSource(String className) {
        String file = className.replace('.', '/');
        return roots.stream()
                .anyMatch(root -> ENDINGS.stream().anyMatch(ending -> Files.exists(root.resolve(file + ending))));
    }

    /**
     * A source file that declares the class of that name and was not compiled. It is looked for by text in the class's
     * package, since a file may declare more classes than the one it is named after; when in doubt, it declares it.
     */
    Optional<Path> uncompiledSourceOf(String className) {
        String[] names = className.split("\\.", -1);
        Pattern declaration = declarationOf(names[names.length - 1]);
        Path directory = Path.of("");
        for (int i = 0; i < names.length; i++) {
            // A nested class: its package ends somewhere before the name of its outermost class.
            for (Path root : roots) {
                Optional<Path> found = declaring(declaration, root.resolve(directory));
                if (found.isPresent()) {
                    return found;
                }
            }
            directory = directory.resolve(names[i]);
        }
        return Optional.empty();
    }

    /**
     * The sources that were not compiled and speak of an entity, by the name of the class that a file is named after.
     * It reads all sources, so it is for the rare moment before something is dropped.
     */
    SortedMap<String, Path> uncompiledEntities() {
        Pattern entity = Pattern.compile("@(jakarta\\.persistence\\.)?Entity\\b");
        SortedMap<String, Path> found = new TreeMap<>();
        for (Path root : roots) {
            for (Path file : uncompiled(root, Integer.MAX_VALUE)) {
                if (entity.matcher(text(file)).find()) {
                    String name = root.relativize(file).toString().replaceFirst("\\.\\w+$", "");
                    found.put(name.replace(file.getFileSystem().getSeparator(), "."), file);
                }
            }
        }
        return found;
    }

    /** Files are searched as bytes, each a character, so that their encoding does not matter to names in ASCII. */
    private static Pattern declarationOf(String simpleName) {
        String bytes = new String(simpleName.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Pattern.compile("\\b(class|record|enum|interface)\\s+" + Pattern.quote(bytes) + "(?![A-Za-z0-9_$])");
    }

    private Optional<Path> declaring(Pattern declaration, Path directory) {
        return uncompiled(directory, 1).stream()
                .filter(file -> declaration.matcher(text(file)).find())
                .findFirst();
    }

    private List<Path> uncompiled(Path directory, int depth) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, depth)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !compiled.containsValue(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The directory in which the packages begin. */
    private static Optional<Path> root(Path file, String className) {
        String[] names = className.split("\\.", -1);
        Path directory = file.getParent();
        for (int i = names.length - 2; i >= 0; i--) {
            if (directory == null || !directory.endsWith(names[i])) {
                return Optional.empty();
            }
            directory = directory.getParent();
        }
        return Optional.ofNullable(directory);
    }

    private static Optional<Path> path(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }

    static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }
}
