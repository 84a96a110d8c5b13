package dev.reviver.entity;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * The test suite of Hibernate ORM, in a checkout of its repository.
 *
 * <p>The sources are compiled once, by Eclipse's compiler: it makes a class file of whatever it can read, though the
 * libraries of the tests around the entities are not here. Who has the classes can judge thousands of groups of them
 * without compiling again.
 *
 * @param checkout where Hibernate's repository is
 * @param classes where the class files go, and stay
 */
record HibernateSuite(Path checkout, Path classes) {
    private static final List<String> TESTS = List.of("hibernate-core/src/test/java", "hibernate-envers/src/test/java");

    /** The annotations of tests are read from sources, but entities use some of these as well. */
    private static final String TESTING = "hibernate-testing/src/main/java";

    /** Whose packages all tests are in. */
    private static final String PACKAGE = "org.hibernate.orm.test.";

    /**
     * The mapped classes of one test.
     *
     * @param name the test's, without the package of all
     * @param entities as the JVM spells them, in the order of the test
     */
    record Group(String name, List<String> entities) {
        Group {
            entities = List.copyOf(entities);
        }
    }

    /** All groups, each once, however many tests use it. */
    List<Group> groups() throws IOException {
        if (!Files.isDirectory(classes)) {
            compile();
        }
        List<Path> tests = new ArrayList<>();
        for (String directory : TESTS) {
            tests.addAll(sources(directory));
        }
        try (URLClassLoader loader = loader()) {
            SuiteGroups found = new SuiteGroups(loader, PACKAGE);
            found.read(tests, ToolProvider.getSystemJavaCompiler());
            return found.groups();
        }
    }

    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, HibernateSuite.class.getClassLoader());
    }

    private void compile() throws IOException {
        // Whoever is stopped half-way begins anew.
        Path unfinished = classes.resolveSibling(classes.getFileName() + ".unfinished");
        List<String> arguments = new ArrayList<>(List.of(
                "-proceedOnError",
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                unfinished.toString()));
        for (String directory : TESTS) {
            sources(directory).forEach(source -> arguments.add(source.toString()));
        }
        sources(TESTING).forEach(source -> arguments.add(source.toString()));
        Files.createDirectories(unfinished);
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(classes.resolveSibling("compile.log")))) {
            BatchCompiler.compile(arguments.toArray(String[]::new), log, log, null);
        }
        Files.move(unfinished, classes);
    }

    private List<Path> sources(String directory) throws IOException {
        try (Stream<Path> files = Files.walk(checkout.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
