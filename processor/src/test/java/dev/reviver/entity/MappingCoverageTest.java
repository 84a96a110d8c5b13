package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import jakarta.persistence.Column;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/mapping-coverage.md} tells of each mapping annotation, and each of its attributes, which folders of mappings
 * try it against Hibernate. It is made from those folders; {@code -Dgolden.update} writes it anew.
 */
class MappingCoverageTest {
    private static final Path MAPPINGS = Path.of("src/test/resources/mappings");
    private static final Path PAGE = Path.of("../docs/mapping-coverage.md");
    private static final int MOST = 4;

    /** The packages whose annotations count, in the order of the page. */
    private static final List<String> PACKAGES = List.of(
            "jakarta.persistence",
            "org.hibernate.annotations",
            "org.hibernate.envers",
            "jakarta.validation",
            "jakarta.validation.constraints",
            "org.hibernate.validator.constraints",
            "dev.reviver.annotation");

    private static final String HEAD = """
            # What mappings are read

            Each annotation and attribute below is used in at least one folder of
            [processor/src/test/resources/mappings](../processor/src/test/resources/mappings), where what Reviver reads and what Hibernate
            ORM creates are compared, fact by fact, in the catalog of PostgreSQL, under both namings. The empty attribute stands for the
            annotation alone. The folders that begin with `orm-xml-` have a mapping file, `META-INF/orm.xml`, which Hibernate reads too. An annotation of these packages that may touch the schema and that is not read is an error at the element.

            This page is made by `MappingCoverageTest`; `-Dgolden.update` makes it anew.
            """;

    @Test
    void thePageSaysWhatTheFoldersTry() throws IOException {
        String page = page(used(MAPPINGS));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("| `@Column` | `length` |");
        assertThat(Files.readString(PAGE))
                .as("docs/mapping-coverage.md; write it anew with -Dgolden.update")
                .isEqualTo(page);
    }

    /**
     * Each annotation of Jakarta Persistence and Hibernate is read, or leaves no trace, or is an error with a way out; each
     * value of one that is read is tried by a folder, or leaves no trace, or is an error that a folder of problems tries.
     */
    @Test
    void nothingIsPassedOver() throws Exception {
        SortedMap<String, SortedMap<String, SortedSet<String>>> tried = used(MAPPINGS);
        SortedMap<String, SortedMap<String, SortedSet<String>>> refused = used(Path.of("src/test/resources/problems"));
        List<String> passedOver = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            String name = Objects.requireNonNull(annotation.getCanonicalName(), "no annotation is local");
            boolean read = tried.containsKey(name) && Harmless.reason(name).isEmpty();
            boolean noTrace = Harmless.reason(name).isPresent();
            if ((read ? 1 : 0) + (noTrace ? 1 : 0) + (Refused.isKnown(name) ? 1 : 0) != 1) {
                passedOver.add(name);
            }
            for (Method value : read ? annotation.getDeclaredMethods() : new Method[0]) {
                boolean settled = isIn(tried, name, value.getName())
                        || isIn(refused, name, value.getName())
                        || Harmless.reason(name, value.getName()).isPresent();
                if (!settled) {
                    passedOver.add(name + "." + value.getName());
                }
            }
        }
        assertThat(passedOver).isEmpty();
    }

    private static boolean isIn(
            SortedMap<String, SortedMap<String, SortedSet<String>>> used, String annotation, String value) {
        return used.getOrDefault(annotation, new TreeMap<>()).containsKey(value);
    }

    /** The annotations of both packages, from the jars that have them. */
    private static List<Class<?>> annotations() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> one : List.of(Column.class, ColumnDefault.class)) {
            String folder = one.getPackageName().replace('.', '/') + "/";
            Path jar = Path.of(URI.create(
                    one.getProtectionDomain().getCodeSource().getLocation().toString()));
            try (JarFile file = new JarFile(jar.toFile())) {
                for (String name : file.stream().map(JarEntry::getName).sorted().toList()) {
                    if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0 && name.endsWith(".class")) {
                        String binary = name.substring(0, name.length() - ".class".length())
                                .replace('/', '.');
                        Class<?> type = Class.forName(binary, false, one.getClassLoader());
                        if (type.isAnnotation()) {
                            found.add(type);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String page(SortedMap<String, SortedMap<String, SortedSet<String>>> used) {
        StringBuilder page = new StringBuilder(HEAD);
        for (String packageName : PACKAGES) {
            page.append("\n## ")
                    .append(packageName)
                    .append("\n\n| annotation | attribute | tried by |\n|---|---|---|\n");
            used.forEach((annotation, attributes) -> {
                if (packageOf(annotation).equals(packageName)) {
                    attributes.forEach((attribute, folders) -> page.append("| `@")
                            .append(annotation.substring(packageName.length() + 1))
                            .append("` | ")
                            .append(attribute.isEmpty() ? "" : "`" + attribute + "`")
                            .append(" | ")
                            .append(links(folders))
                            .append(" |\n"));
                }
            });
        }
        page.append("""

            ## What leaves no trace

            These are let pass wherever they stand, since nothing of the schema depends on them.

            | annotation, or a value of one | why |
            |---|---|
            """);
        rows(page, Harmless.all());
        page.append("""

            ## What is refused

            These are an error at the element, which says the way out.

            | annotation | way out |
            |---|---|
            """);
        rows(page, Refused.all());
        return page.toString();
    }

    private static void rows(StringBuilder page, SortedMap<String, String> texts) {
        texts.forEach((name, text) -> page.append("| `@")
                .append(name.substring(packageOf(name).length() + 1))
                .append("` | ")
                .append(text)
                .append(" |\n"));
    }

    private static String links(SortedSet<String> folders) {
        String first =
                folders.stream().limit(MOST).map(folder -> "`" + folder + "`").collect(Collectors.joining(", "));
        return folders.size() > MOST ? first + ", and " + (folders.size() - MOST) + " more" : first;
    }

    /** The folders by attribute by qualified name of the annotation. */
    private static SortedMap<String, SortedMap<String, SortedSet<String>>> used(Path folders) throws IOException {
        SortedMap<String, SortedMap<String, SortedSet<String>>> used = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> sources = Compilation.sources(folders);
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path source = Path.of(unit.getSourceFile().toUri());
                String folder =
                        folders.toAbsolutePath().relativize(source).getName(0).toString();
                new Scanner(unit, folder, used).scan(unit, null);
            }
        }
        return used;
    }

    private static String packageOf(String annotation) {
        // An annotation within a class, as DialectOverride.Check, begins with a capital.
        int end = 0;
        while (Character.isLowerCase(annotation.charAt(end))) {
            end = annotation.indexOf('.', end) + 1;
        }
        return annotation.substring(0, end - 1);
    }

    /** Notes the annotations of a source, those within others too. */
    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final String folder;
        private final SortedMap<String, SortedMap<String, SortedSet<String>>> used;

        Scanner(CompilationUnitTree unit, String folder, SortedMap<String, SortedMap<String, SortedSet<String>>> used) {
            this.unit = unit;
            this.folder = folder;
            this.used = used;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            qualified(annotation.getAnnotationType().toString()).ifPresent(name -> {
                note(name, "");
                for (ExpressionTree argument : annotation.getArguments()) {
                    note(
                            name,
                            argument instanceof AssignmentTree a
                                    ? a.getVariable().toString()
                                    : "value");
                }
            });
            return super.visitAnnotation(annotation, null);
        }

        private void note(String annotation, String attribute) {
            used.computeIfAbsent(annotation, key -> new TreeMap<>())
                    .computeIfAbsent(attribute, key -> new TreeSet<>())
                    .add(folder);
        }

        private Optional<String> qualified(String written) {
            String first = written.split("\\.", 2)[0];
            String rest = written.substring(first.length());
            for (ImportTree tree : unit.getImports()) {
                String imported = tree.getQualifiedIdentifier().toString();
                if (imported.endsWith("." + first)) {
                    return known(imported + rest);
                }
                String all = imported.substring(0, imported.lastIndexOf('.'));
                if (imported.endsWith(".*") && exists(all + "." + first)) {
                    return known(all + "." + written);
                }
            }
            return known(written);
        }

        private static Optional<String> known(String name) {
            return Character.isLowerCase(name.charAt(0)) && PACKAGES.contains(packageOf(name))
                    ? Optional.of(name)
                    : Optional.empty();
        }

        private static boolean exists(String name) {
            try {
                Class.forName(name, false, MappingCoverageTest.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
