package dev.reviver.processor;

import dev.reviver.entity.HibernateSettings;
import dev.reviver.entity.NamingStrategy;
import dev.reviver.xml.XmlFile;
import dev.reviver.xml.XmlMappings;
import dev.reviver.xml.XmlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds {@code META-INF/persistence.xml}, {@code META-INF/orm.xml} and what they name: mapping files, jars and classes
 * (Jakarta Persistence 3.2, section 8.2.1.6). What cannot be honoured is printed as an error, with its file and line.
 */
final class MappingFiles {
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final String MAPPING = "META-INF/orm.xml";

    private final Console console;
    private final Optional<XmlNode> persistence;
    private final XmlMappings mappings;
    /** Entities of jars that are named, each with what names it. */
    private final Map<String, XmlNode> inJars;

    private MappingFiles(
            Console console, Optional<XmlNode> persistence, XmlMappings mappings, Map<String, XmlNode> inJars) {
        this.console = console;
        this.persistence = persistence;
        this.mappings = mappings;
        this.inJars = inJars;
    }

    /** Reads the files that the module has. */
    static MappingFiles read(Console console, ModuleLayout layout) {
        List<Path> roots = layout.resourceRoots();
        Optional<XmlNode> persistence = find(roots, PERSISTENCE).flatMap(file -> read(console, file));
        Map<Path, XmlNode> named = new LinkedHashMap<>();
        find(roots, MAPPING).ifPresent(file -> read(console, file).ifPresent(root -> named.put(file, root)));
        Map<String, XmlNode> inJars = new TreeMap<>();
        for (XmlNode unit :
                persistence.map(root -> root.all("persistence-unit")).orElse(List.of())) {
            for (XmlNode node : unit.all("mapping-file")) {
                Optional<Path> file = find(roots, node.text());
                if (file.isEmpty()) {
                    tell(
                            console,
                            node,
                            "there is no " + node.text() + " among the module's resources; correct the name");
                } else if (!named.containsKey(file.get())) {
                    read(console, file.get()).ifPresent(root -> named.put(file.get(), root));
                }
            }
            for (XmlNode node : unit.all("jar-file")) {
                NamedJar.find(node, roots, layout.classOutput(), (at, what) -> tell(console, at, what))
                        .forEach(name -> inJars.put(name, node));
            }
        }
        XmlMappings mappings = named.isEmpty()
                ? XmlMappings.NONE
                : XmlMappings.of(List.copyOf(named.values()), (at, what) -> tell(console, at, what));
        return new MappingFiles(console, persistence, mappings, inJars);
    }

    private static Optional<Path> find(List<Path> roots, String name) {
        return roots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Optional<XmlNode> read(Console console, Path file) {
        try {
            return Optional.of(XmlFile.read(file, file.toString()));
        } catch (XmlFile.Broken e) {
            console.tell(Message.MAPPING_FILE, file, e.line(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static void tell(Console console, XmlNode at, String what) {
        console.tell(Message.MAPPING_FILE, at.file(), at.line(), what);
    }

    /** The names of the entities that a mapping file, a list of classes or a jar adds to those that are compiled. */
    Collection<String> entityNames(Elements elements) {
        Set<String> names = new HashSet<>(mappings.entityNames());
        List<String> others = new ArrayList<>(inJars.keySet());
        listed().forEach(node -> others.add(sourceName(node)));
        for (String name : others) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && Jpa.isEntity(type)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String sourceName(XmlNode named) {
        return named.text().replace('$', '.');
    }

    private List<XmlNode> listed() {
        return persistence.stream()
                .flatMap(root -> root.all("persistence-unit").stream())
                .flatMap(unit -> unit.all("class").stream())
                .toList();
    }

    /** The mapping files as annotations; what they name and nobody has is printed as an error. */
    XmlMappings.Understood understand(Elements elements) {
        for (XmlNode node : listed()) {
            if (elements.getTypeElement(sourceName(node)) == null) {
                tell(console, node, missing(node.text()));
            }
        }
        inJars.forEach((name, node) -> {
            if (elements.getTypeElement(name) == null) {
                tell(console, node, name + " is in the jar, which is not on the class path; add it there");
            }
        });
        return mappings.understand(elements, (at, what) -> tell(console, at, what));
    }

    private static String missing(String name) {
        return "there is no class " + name
                + ", neither in the sources nor on the class path; correct the name, or compile" + " the whole module";
    }

    /**
     * The settings of Hibernate that stand in the files; what cannot be honoured is printed as an error.
     *
     * @param entities the binary names of the module's entities
     */
    Map<String, String> settings(NamingStrategy naming, Collection<String> entities) {
        if (persistence.isEmpty() && mappings.isEmpty()) {
            return Map.of();
        }
        Map<String, String> settings = new TreeMap<>();
        Units units = new Units();
        for (XmlNode unit :
                persistence.map(root -> root.all("persistence-unit")).orElse(List.of())) {
            units.add(unit);
            unit.first("validation-mode")
                    .ifPresent(node -> add(settings, naming, node, "jakarta.persistence.validation.mode", node.text()));
            unit.all("properties").stream()
                    .flatMap(properties -> properties.all("property").stream())
                    .forEach(node -> add(
                            settings,
                            naming,
                            node,
                            node.attribute("name").orElse(""),
                            node.attribute("value").orElse("")));
        }
        mappings.settings().forEach((key, node) -> add(settings, naming, node, key, node.text()));
        List<String> taken = new ArrayList<>(inJars.keySet());
        taken.addAll(mappings.entityNames());
        for (String entity : units.excluded(entities)) {
            if (!taken.contains(entity.replace('$', '.'))) {
                console.tell(
                        Message.MAPPING_FILE,
                        units.at().file(),
                        units.at().line(),
                        "the classes that are not listed are excluded, but their tables are migrated too, and " + entity
                                + " is not listed; list it in a <class>, or move it to a module of its own");
            }
        }
        return settings;
    }

    private void add(Map<String, String> settings, NamingStrategy naming, XmlNode at, String key, String value) {
        HibernateSettings.refusal(key, value, naming)
                .ifPresent(why -> tell(console, at, key + " is " + value + ": " + why));
        String other = settings.putIfAbsent(key, value);
        if (other != null && !other.equals(value) && HibernateSettings.isHonoured(key)) {
            tell(
                    console,
                    at,
                    key + " is " + value + " here and " + other + " in another persistence unit; give both the same");
        }
    }

    /** Which classes the persistence units take in. */
    private static final class Units {
        private final Set<String> listed = new HashSet<>();
        private boolean takesAll;
        private Optional<XmlNode> excludes = Optional.empty();

        void add(XmlNode unit) {
            unit.all("class").forEach(node -> listed.add(node.text()));
            Optional<XmlNode> excluding = unit.first("exclude-unlisted-classes")
                    .filter(node -> Set.of("", "true", "1").contains(node.text()));
            takesAll |= excluding.isEmpty();
            excludes = excluding.or(() -> excludes);
        }

        /** Where a unit says that it excludes classes. */
        XmlNode at() {
            return excludes.orElseThrow();
        }

        /** Those of the entities that no unit takes in. */
        List<String> excluded(Collection<String> entities) {
            return takesAll || excludes.isEmpty()
                    ? List.of()
                    : entities.stream()
                            .filter(name -> !listed.contains(name))
                            .sorted()
                            .toList();
        }
    }
}
