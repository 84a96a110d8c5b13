package dev.reviver.entity;

import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Site;
import dev.reviver.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the classes of generators need in the database, by their names or those that Hibernate has for them. */
final class GeneratorClasses {
    /**
     * What a generator needs, and how.
     *
     * @param told parameters that count before those of the mapping
     */
    record Need(Kind kind, Map<String, String> told) {
        private static Need of(Kind kind) {
            return new Need(kind, Map.of());
        }

        Mark.Parameters over(Mark.Parameters parameters) {
            Map<String, String> all = new LinkedHashMap<>(parameters.byName());
            all.putAll(told);
            return new Mark.Parameters(all);
        }
    }

    /** What a generator makes use of. */
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
    Need of(String name, Site site) {
        Kind builtIn = BUILT_IN.get(name);
        if (builtIn != null) {
            return Need.of(builtIn);
        }
        Optional<TypeElement> type = reading.entities().type(name);
        if (type.isEmpty()) {
            reading.report().report(Problem.TYPE_MISSING, site, name);
            return Need.of(Kind.IN_MEMORY);
        }
        Optional<ColumnType> told =
                reading.basics().userTypes().known(type.get().asType());
        if (told.isPresent()) {
            return told(told.get(), name, site);
        }
        List<TypeElement> line = reading.entities().lines().superclasses(type.get());
        return ofClass(line)
                .map(Need::of)
                .orElseGet(() -> line.stream().anyMatch(this::makesSomething)
                        ? ofDelegate(line, name, site)
                        : Need.of(Kind.IN_MEMORY));
    }

    private static Optional<Kind> ofClass(List<TypeElement> line) {
        return line.stream()
                .flatMap(type ->
                        Optional.ofNullable(CLASSES.get(type.getQualifiedName().toString())).stream())
                .findFirst();
    }

    /** A class that makes something of its own most likely has it made by one of Hibernate's that it holds. */
    private Need ofDelegate(List<TypeElement> line, String name, Site site) {
        Optional<Kind> held = line.stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .flatMap(field -> reading.entities().type(JavaTypes.nameOf(field.asType())).stream())
                .flatMap(type -> ofClass(reading.entities().lines().superclasses(type)).stream())
                .findFirst();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (held.isPresent()) {
            String taken = held.get().name().toLowerCase(Locale.ROOT);
            reading.report().report(Problem.GENERATOR_DECIDED_LATER, site, simple, taken, simple, name);
        } else {
            reading.report().report(Problem.GENERATOR_UNKNOWN, site, simple, simple, name);
        }
        return Need.of(held.orElse(Kind.IN_MEMORY));
    }

    /** {@code sequence(1000,50)}: what {@code @StoredAs} or the option says that the class makes. */
    private Need told(ColumnType told, String name, Site site) {
        List<Integer> numbers = told.modifiers();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            parameters.put("initial_value", numbers.get(0).toString());
        }
        if (numbers.size() > 1) {
            parameters.put("increment_size", numbers.get(1).toString());
        }
        switch (told.base()) {
            case "sequence" -> {
                return new Need(Kind.SEQUENCE, parameters);
            }
            case "table" -> {
                return new Need(Kind.TABLE, parameters);
            }
            case "identity" -> {
                return Need.of(Kind.IDENTITY);
            }
            case "none" -> {
                return Need.of(Kind.IN_MEMORY);
            }
            default -> {
                String simple = name.substring(name.lastIndexOf('.') + 1);
                reading.report().report(Problem.GENERATOR_UNKNOWN, site, simple, simple, name);
                return Need.of(Kind.IN_MEMORY);
            }
        }
    }

    /** Whether the class fills in Hibernate's {@code ExportableProducer}, or does the same somewhere else. */
    private boolean makesSomething(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("registerExportables"))
                || reading.basics().userTypes().decisions().makesSomething(type);
    }
}
