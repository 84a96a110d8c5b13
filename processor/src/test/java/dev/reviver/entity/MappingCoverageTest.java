package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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
        String page = page(used());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("| `@Column` | `length` |");
        assertThat(Files.readString(PAGE))
                .as("docs/mapping-coverage.md; write it anew with -Dgolden.update")
                .isEqualTo(page);
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
        return page.toString();
    }

    private static String links(SortedSet<String> folders) {
        String first =
                folders.stream().limit(MOST).map(folder -> "`" + folder + "`").collect(Collectors.joining(", "));
        return folders.size() > MOST ? first + ", and " + (folders.size() - MOST) + " more" : first;
    }

    /** The folders by attribute by qualified name of the annotation. */
    private static SortedMap<String, SortedMap<String, SortedSet<String>>> used() throws IOException {
        SortedMap<String, SortedMap<String, SortedSet<String>>> used = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> sources = Compilation.sources(MAPPINGS);
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path source = Path.of(unit.getSourceFile().toUri());
                String folder =
                        MAPPINGS.toAbsolutePath().relativize(source).getName(0).toString();
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
