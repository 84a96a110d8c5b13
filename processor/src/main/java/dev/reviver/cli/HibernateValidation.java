package dev.reviver.cli;

import dev.reviver.verify.Shadow;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Asks the Hibernate ORM on the application's class path whether a database fits its entities: it boots a session factory
 * with {@code hibernate.hbm2ddl.auto=validate}, by reflection, since which Hibernate it is the application decides.
 *
 * @param classes the directory or jar of the entities
 * @param classPath what they need, Hibernate ORM included
 * @param entities names of classes
 * @param naming how Hibernate names tables and columns
 */
record HibernateValidation(Path classes, List<Path> classPath, List<String> entities, Naming naming) {
    /** The two namings that the processor knows. */
    enum Naming {
        /** Hibernate's own. */
        JPA,
        /** What Spring Boot configures. */
        SPRING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Held here, or its level would be forgotten: Hibernate tells much of a database that nobody asked about. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private static final List<String> PHYSICAL = List.of(
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
    private static final List<String> IMPLICIT = List.of(
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    /**
     * Hibernate's words on what does not fit; empty if all does. What the application's classes print by the way goes to the
     * standard error, for the standard output is ours.
     */
    Optional<String> complaint(Shadow.Database database) throws IOException {
        LOGGER.setLevel(Level.SEVERE);
        System.setProperty("org.jboss.logging.provider", "jdk");
        PrintStream out = System.out;
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader()) {
            System.setOut(System.err);
            thread.setContextClassLoader(loader);
            return boot(loader, database);
        } finally {
            thread.setContextClassLoader(before);
            System.setOut(out);
        }
    }

    /** Beside the application's classes only the JDK's and our driver are seen: it brings its own of all else. */
    private URLClassLoader loader() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader("application", urls.toArray(new URL[0]), new DriverAlone());
    }

    private Optional<String> boot(ClassLoader loader, Shadow.Database database) {
        try {
            Object configuration = load(loader, "org.hibernate.cfg.Configuration")
                    .getConstructor()
                    .newInstance();
            Method add = configuration.getClass().getMethod("addAnnotatedClass", Class.class);
            for (String name : entities) {
                add.invoke(configuration, entity(loader, name));
            }
            for (Class<?> converter : converters(loader)) {
                add.invoke(configuration, converter);
            }
            Properties settings = (Properties)
                    configuration.getClass().getMethod("getProperties").invoke(configuration);
            settings.putAll(settings(loader, database));
            Object factory =
                    configuration.getClass().getMethod("buildSessionFactory").invoke(configuration);
            ((AutoCloseable) factory).close();
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(misfit(e)
                    .orElseThrow(() -> new Failure(
                            "Hibernate ORM cannot be booted over the entities: " + root(e),
                            e,
                            "see that --class-path holds all that the entities need",
                            "leave --entities out to go without Hibernate's opinion")));
        } catch (Exception e) {
            throw new Failure(
                    "Hibernate ORM cannot be asked: " + e,
                    e,
                    "give the application's class path: --class-path \"$(cat target/class-path.txt)\", written by"
                            + " mvn dependency:build-classpath -Dmdep.outputFile=target/class-path.txt");
        }
    }

    private Properties settings(ClassLoader loader, Shadow.Database database) throws ClassNotFoundException {
        Properties settings = new Properties();
        settings.put("hibernate.connection.datasource", new Connections(database::connect));
        settings.put("hibernate.hbm2ddl.auto", "validate");
        // Only rows would be held against those constraints.
        settings.put("jakarta.persistence.validation.mode", "none");
        if (naming == Naming.SPRING) {
            settings.put("hibernate.physical_naming_strategy", first(loader, PHYSICAL));
            settings.put("hibernate.implicit_naming_strategy", first(loader, IMPLICIT));
        }
        return settings;
    }

    private static String first(ClassLoader loader, List<String> names) throws ClassNotFoundException {
        for (String name : names) {
            if (loader.getResource(name.replace('.', '/') + ".class") != null) {
                return name;
            }
        }
        throw new ClassNotFoundException(String.join(" or ", names));
    }

    /** The class of a canonical name, which does not say whether a dot stands before a nested class. */
    private static Class<?> entity(ClassLoader loader, String canonical) throws ClassNotFoundException {
        try {
            return load(loader, canonical);
        } catch (ClassNotFoundException e) {
            int dot = canonical.lastIndexOf('.');
            if (dot < 0) {
                throw e;
            }
            return entity(loader, canonical.substring(0, dot) + "$" + canonical.substring(dot + 1));
        }
    }

    private static Class<?> load(ClassLoader loader, String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    /** Those that apply by themselves: no entity names them. */
    private List<Class<?>> converters(ClassLoader loader) throws IOException, ClassNotFoundException {
        List<Class<?>> converters = new ArrayList<>();
        for (String name : classNames()) {
            if (isConverter(loader, name)) {
                converters.add(load(loader, name));
            }
        }
        return converters;
    }

    private static boolean isConverter(ClassLoader loader, String name) {
        try {
            return Arrays.stream(load(loader, name).getAnnotations())
                    .map(Annotation::annotationType)
                    .anyMatch(annotation -> annotation.getName().equals("jakarta.persistence.Converter"));
        } catch (ClassNotFoundException | LinkageError needsWhatIsNotThere) {
            return false;
        }
    }

    private List<String> classNames() throws IOException {
        if (!Files.isDirectory(classes)) {
            try (JarFile jar = new JarFile(classes.toFile())) {
                return jar.stream()
                        .map(JarEntry::getName)
                        .flatMap(HibernateValidation::className)
                        .toList();
            }
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .flatMap(HibernateValidation::className)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> className(String file) {
        return file.endsWith(".class") && !file.endsWith("-info.class") && !file.startsWith("META-INF/")
                ? Stream.of(file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                : Stream.of();
    }

    private static Optional<String> misfit(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("SchemaManagementException")) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Shows nothing of ours but the PostgreSQL driver. */
    private static final class DriverAlone extends ClassLoader {
        DriverAlone() {
            super("driver", ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("org.postgresql.")) {
                throw new ClassNotFoundException(name);
            }
            return HibernateValidation.class.getClassLoader().loadClass(name);
        }
    }
}
