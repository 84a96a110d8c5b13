package dev.reviver.entity;

import dev.reviver.element.Answers;
import dev.reviver.processor.WrittenAnswers;
import dev.reviver.xml.Complaints;
import dev.reviver.xml.XmlFile;
import dev.reviver.xml.XmlMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One run of javac with a processor that only reads entities, under each naming.
 *
 * @param names the classes that were read: entities and converters
 * @param models what was read, by naming
 * @param digest the {@link ClassDigest} of the classes, if they have one
 * @param diagnostics what javac and the reader said
 * @param classes where the class files are
 * @param settings Hibernate's settings for them
 * @param mapping a mapping file beside the sources
 */
record Compilation(
        Set<String> names,
        Map<NamingStrategy, EntityModel> models,
        Optional<String> digest,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Path classes,
        Map<String, String> settings,
        Optional<Path> mapping) {
    /** One for each thread, since opening all jars of the class path takes longer than compiling a few classes. */
    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(
            () -> ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null));

    /** Compiles all sources below a folder. */
    static Compilation of(Path folder, Path classes) {
        return of(sources(folder), List.of(), List.of(), classes);
    }

    /**
     * Compiles sources.
     *
     * @param classPath more places for class files
     * @param entitiesOnClassPath entities and converters that are read too, though only their class files are there
     */
    static Compilation of(List<Path> sources, List<Path> classPath, List<String> entitiesOnClassPath, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Reader reader = new Reader(entitiesOnClassPath, settings(sources), mapping(sources));
        List<String> path =
                new ArrayList<>(classPath.stream().map(Path::toString).toList());
        path.addAll(ownClassPath(settings(sources).get("test.class-path.without")));
        StandardJavaFileManager files = FILES.get();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                files,
                diagnostics,
                List.of(
                        "-d",
                        classes.toString(),
                        "-classpath",
                        String.join(System.getProperty("path.separator"), path),
                        "-parameters"),
                null,
                files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(reader));
        task.call();
        return new Compilation(
                Set.copyOf(reader.names),
                Map.copyOf(reader.models),
                reader.digest,
                List.copyOf(diagnostics.getDiagnostics()),
                classes,
                settings(sources),
                mapping(sources));
    }

    private static List<String> ownClassPath(@Nullable String without) {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
                .filter(entry -> without == null || !entry.contains(without))
                .toList();
    }

    /** Hibernate's settings for the sources: {@code hibernate.properties} beside them. */
    static Map<String, String> settings(List<Path> sources) {
        return sources.stream()
                .map(source -> source.resolveSibling("hibernate.properties"))
                .filter(Files::exists)
                .findFirst()
                .map(Compilation::properties)
                .orElse(Map.of());
    }

    /** {@code META-INF/orm.xml} beside the sources. */
    private static Optional<Path> mapping(List<Path> sources) {
        return sources.stream()
                .map(source -> source.resolveSibling("META-INF").resolve("orm.xml"))
                .filter(Files::exists)
                .findFirst();
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (java.io.Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EntityModel model(NamingStrategy naming) {
        return Objects.requireNonNull(models.get(naming), () -> "nothing was read: " + diagnostics);
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** Collects names in each round, and reads in the last, as the real processor does. */
    private static final class Reader extends AbstractProcessor {
        private static final Set<String> READ =
                Set.of("jakarta.persistence.Entity", "jakarta.persistence.Converter", "jakarta.persistence.Embeddable");

        private final Set<String> names;
        private final Map<String, String> settings;
        private final Map<NamingStrategy, EntityModel> models = new EnumMap<>(NamingStrategy.class);
        private final XmlMappings mappings;
        private Optional<String> digest = Optional.empty();

        Reader(List<String> names, Map<String, String> settings, Optional<Path> mapping) {
            this.names = new LinkedHashSet<>(names);
            this.settings = new HashMap<>(settings);
            this.mappings = mapping.map(Reader::read).orElse(XmlMappings.NONE);
            this.names.addAll(mappings.entityNames());
            mappings.settings().forEach((key, node) -> {
                String value = node.text().isEmpty() ? "true" : node.text();
                this.settings.put(key, value);
            });
        }

        private static XmlMappings read(Path file) {
            try {
                return XmlMappings.of(List.of(XmlFile.read(file, "orm.xml")), (at, what) -> {
                    throw new IllegalArgumentException(at.file() + ":" + at.line() + ": " + what);
                });
            } catch (XmlFile.Broken e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                if (READ.contains(annotation.getQualifiedName().toString())) {
                    for (Element element : round.getElementsAnnotatedWith(annotation)) {
                        names.add(element.toString());
                    }
                }
            }
            if (round.processingOver()) {
                Complaints complaints = (at, what) -> processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, at.file() + ":" + at.line() + ": " + what);
                XmlMappings.Understood understood = mappings.understand(processingEnv.getElementUtils(), complaints);
                understood.annotations().during(() -> conclude(understood.types()));
            }
            return false;
        }

        private void conclude(List<TypeElement> ofFiles) {
            List<TypeElement> types = Stream.concat(
                            names.stream().map(processingEnv.getElementUtils()::getTypeElement), ofFiles.stream())
                    .distinct()
                    .toList();
            Answers answers = new WrittenAnswers(processingEnv);
            digest = ClassDigest.of(types, settings(NamingStrategy.JPA), processingEnv.getElementUtils(), answers);
            for (NamingStrategy naming : NamingStrategy.values()) {
                Report report = new Report(processingEnv.getMessager());
                models.put(naming, new EntityReader(processingEnv, settings(naming), answers, report).read(types));
            }
        }

        private ReaderSettings settings(NamingStrategy naming) {
            return HibernateSettings.apply(ReaderSettings.of(naming, Optional.empty()), settings);
        }
    }
}
