package dev.reviver.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationSource.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The class through which the runtime finds the module's migrations, and the resources that belong to it: its entry
 * for {@link java.util.ServiceLoader}, the index of names, and what a native image must keep.
 *
 * <p>The class is made in the first round that shows that it is needed: one made in the last round brings a warning
 * of javac. It holds no names for that reason; they are written at the end, as a resource.
 */
final class GeneratedClass {
    private static final String SIMPLE_NAME = "ReviverMigrations";
    private static final String RUNTIME = "dev.reviver.runtime";
    private static final String UNIT = "UNIT";
    private static final String DIRECTORY = "DIRECTORY";
    private static final String SERVICE_FILE = "META-INF/services/" + RUNTIME + ".MigrationSource";

    private final Unit unit;
    private final String packageName;
    private final String directory;
    private final Elements elements;

    /**
     * For a unit whose migrations are the resources below {@code directory}.
     *
     * @param packageName where to put the class
     */
    GeneratedClass(Unit unit, String packageName, String directory, Elements elements) {
        this.unit = unit;
        this.packageName = packageName;
        this.directory = directory;
        this.elements = elements;
    }

    /** The class's name. */
    String name() {
        return packageName.isEmpty() ? SIMPLE_NAME : packageName + "." + SIMPLE_NAME;
    }

    Unit unit() {
        return unit;
    }

    /**
     * Whether it is among the class files of an earlier compile just as it would be made now. Then it must not be made
     * again: javac warns of a generated class that it can find already ({@code -Xlint:processing}).
     */
    boolean exists(ClassOutput output) {
        String file = name().replace('.', '/') + ".class";
        boolean stands = output.directory()
                .filter(classes -> Files.exists(classes.resolve(file)))
                .isPresent();
        // Asked for only then: javac searches long for a class that is not there.
        TypeElement type = stands ? elements.getTypeElement(name()) : null;
        return type != null
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .collect(Collectors.toMap(
                                field -> field.getSimpleName().toString(),
                                field -> String.valueOf(field.getConstantValue())))
                        .equals(Map.of(UNIT, unit.name(), DIRECTORY, directory));
    }

    /** Makes the class; {@code modular} if it is to be in a named module. */
    void generate(Filer filer, boolean modular) throws IOException {
        TypeSpec.Builder type = TypeSpec.classBuilder(ClassName.get(packageName, SIMPLE_NAME))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ClassName.get(RUNTIME, "ClassPathMigrations"))
                .addJavadoc("The migrations of this module, for the runtime to find. Written by Reviver; do not edit.")
                .addField(constant(UNIT, unit.name()))
                .addField(constant(DIRECTORY, directory))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For {@link java.util.ServiceLoader}.")
                        .addStatement("super($L, $L)", UNIT, DIRECTORY)
                        .build());
        if (modular) {
            // The supertype is in a module that the user's own need not require transitively.
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "exports")
                    .build());
        }
        JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .writeTo(filer);
    }

    private static FieldSpec constant(String name, String value) {
        return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", value)
                .build();
    }

    /**
     * Writes the resources. {@code migrations} are the names that the runtime shall find, oldest first, {@code summary}
     * is what it compares with the database when it has nothing to do; empty if a file cannot be read.
     */
    void writeResources(ClassOutput output, List<MigrationName> migrations, Optional<Summary> summary) {
        StringBuilder index = new StringBuilder();
        summary.ifPresent(all -> index.append(all.line()).append('\n'));
        migrations.forEach(migration -> index.append(migration).append('\n'));
        output.write(indexFile(), index.toString());
        output.write(SERVICE_FILE, services(output));
        output.write("META-INF/native-image/dev.reviver/" + unit.name() + "/resource-config.json", nativeImage());
    }

    /** Other providers of the module stay, unless their class is gone. */
    private String services(ClassOutput output) {
        TreeSet<String> providers = new TreeSet<>();
        output.read(SERVICE_FILE).ifPresent(text -> text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty() && elements.getTypeElement(line) != null)
                .forEach(providers::add));
        providers.add(name());
        return String.join("\n", providers) + "\n";
    }

    private String indexFile() {
        return "META-INF/reviver/" + name();
    }

    /** GraalVM's format: regular expressions over resource names, here with everything quoted. */
    private String nativeImage() {
        return String.format(Locale.ROOT, """
                {
                  "resources": {
                    "includes": [
                      {"pattern": "\\\\Q%s/\\\\E.*\\\\.sql"},
                      {"pattern": "\\\\Q%s\\\\E"}
                    ]
                  }
                }
                """, directory, indexFile());
    }
}
