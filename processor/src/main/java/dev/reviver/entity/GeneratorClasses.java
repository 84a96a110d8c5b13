package dev.reviver.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the classes of generators need in the database, by their names or those that Hibernate has for them. */
final class GeneratorClasses {
    /** What a generator needs. */
    enum Kind {
        IDENTITY,
        SEQUENCE,
        TABLE,
        /** It needs nothing: the values are made in Java, or by a query. */
        IN_MEMORY
    }

    /** {@code GeneratorStrategies}; on PostgreSQL, "native" is a sequence. */
    private static final Map<String, Kind> BUILT_IN = Map.ofEntries(
            Map.entry("assigned", Kind.IN_MEMORY),
            Map.entry("enhanced-sequence", Kind.SEQUENCE),
            Map.entry("sequence", Kind.SEQUENCE),
            Map.entry("native", Kind.SEQUENCE),
            Map.entry("enhanced-table", Kind.TABLE),
            Map.entry("table", Kind.TABLE),
            Map.entry("identity", Kind.IDENTITY),
            Map.entry("increment", Kind.IN_MEMORY),
            Map.entry("foreign", Kind.IN_MEMORY),
            Map.entry("uuid", Kind.IN_MEMORY),
            Map.entry("uuid.hex", Kind.IN_MEMORY),
            Map.entry("uuid2", Kind.IN_MEMORY),
            Map.entry("select", Kind.IN_MEMORY),
            Map.entry("guid", Kind.IN_MEMORY));

    private static final Map<String, Kind> CLASSES = Map.of(
            "org.hibernate.id.enhanced.SequenceStyleGenerator", Kind.SEQUENCE,
            "org.hibernate.id.enhanced.TableGenerator", Kind.TABLE,
            "org.hibernate.id.IdentityGenerator", Kind.IDENTITY);

    private final Reading reading;

    GeneratorClasses(Reading reading) {
        this.reading = reading;
    }

    static boolean isBuiltIn(String name) {
        return BUILT_IN.containsKey(name);
    }

    /** What the generator of that name or class needs; nothing, after a report, if that cannot be known. */
    Kind of(String name, Site site) {
        Kind builtIn = BUILT_IN.get(name);
        if (builtIn != null) {
            return builtIn;
        }
        Optional<TypeElement> type = reading.entities().type(name);
        if (type.isEmpty()) {
            reading.report().report(Problem.TYPE_MISSING, site, name);
            return Kind.IN_MEMORY;
        }
        List<TypeElement> line = reading.entities().superclasses(type.get());
        for (TypeElement element : line) {
            Kind kind = CLASSES.get(element.getQualifiedName().toString());
            if (kind != null) {
                return kind;
            }
        }
        if (line.stream().anyMatch(GeneratorClasses::makesSomething)) {
            String why = "the class " + name + " makes something of its own in the database; use SEQUENCE or IDENTITY";
            reading.report().report(Problem.GENERATOR, site, why);
        }
        return Kind.IN_MEMORY;
    }

    /** Whether the class fills in Hibernate's {@code ExportableProducer}. */
    private static boolean makesSomething(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("registerExportables"));
    }
}
