package dev.reviver.processor;

import dev.reviver.entity.HibernateSettings;
import dev.reviver.entity.NamingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code META-INF/persistence.xml}, {@code META-INF/orm.xml} and the mapping files that they name, for what they say
 * about the schema. Settings are honoured; a mapping in XML is refused where it stands, since it would change what the
 * annotations say.
 */
final class MappingFiles {
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final String MAPPING = "META-INF/orm.xml";

    /** What a mapping file may have without touching the schema. */
    private static final Set<String> HARMLESS = Set.of(
            "description",
            "named-query",
            "named-native-query",
            "named-stored-procedure-query",
            "sql-result-set-mapping",
            "fetch-profile",
            "filter-def",
            "package",
            "persistence-unit-metadata",
            "persistence-unit-defaults",
            "entity-listeners",
            "entity-listener",
            "hql-import");

    private final Console console;
    private final List<Path> roots;
    private final NamingStrategy naming;
    private final Collection<String> entities;
    private final Map<String, String> settings = new TreeMap<>();

    private MappingFiles(Console console, List<Path> roots, NamingStrategy naming, Collection<String> entities) {
        this.console = console;
        this.roots = roots;
        this.naming = naming;
        this.entities = entities;
    }

    /**
     * The settings of Hibernate that stand in the module's files; what cannot be honoured is printed as an error.
     *
     * @param entities the binary names of the module's entities
     */
    static Map<String, String> read(
            Console console, ModuleLayout layout, NamingStrategy naming, Collection<String> entities) {
        MappingFiles files = new MappingFiles(console, layout.resourceRoots(), naming, entities);
        files.find(PERSISTENCE).ifPresent(file -> files.read(file, files::persistence));
        files.find(MAPPING).ifPresent(file -> files.read(file, files::mapping));
        return Map.copyOf(files.settings);
    }

    private Optional<Path> find(String name) {
        return roots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Reads a file once its root element is open. */
    private interface Content {
        void read(Path file, XMLStreamReader xml) throws XMLStreamException;
    }

    private void read(Path file, Content content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            content.read(file, xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            console.tell(Message.MAPPING_FILE, file, line, "it is no well-formed XML; correct it");
        } catch (IOException e) {
            console.tell(Message.MAPPING_FILE, file, 1, "it cannot be read (" + e.getMessage() + ")");
        }
    }

    private void persistence(Path file, XMLStreamReader xml) throws XMLStreamException {
        List<String> mappings = new ArrayList<>();
        Units units = new Units();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("persistence-unit")) {
                units.end();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            int line = xml.getLocation().getLineNumber();
            switch (xml.getLocalName()) {
                case "property" -> setting(file, line, attribute(xml, "name"), attribute(xml, "value"));
                case "validation-mode" ->
                    setting(
                            file,
                            line,
                            "jakarta.persistence.validation.mode",
                            xml.getElementText().strip());
                case "class" -> units.list(xml.getElementText().strip());
                case "exclude-unlisted-classes" ->
                    units.exclude(line, xml.getElementText().strip());
                case "mapping-file" -> mappings.add(xml.getElementText().strip());
                case "jar-file" ->
                    console.tell(
                            Message.MAPPING_FILE,
                            file,
                            line,
                            "<jar-file> adds entities of another module, whose tables that module's own migrations create");
                default -> {}
            }
        }
        for (String entity : units.excluded(entities)) {
            console.tell(
                    Message.MAPPING_FILE,
                    file,
                    units.line(),
                    "the classes that are not listed are excluded, but their tables are migrated too, and " + entity
                            + " is not listed; list it in a <class>, or move it to a module of its own");
        }
        for (String mapping : mappings) {
            find(mapping).filter(found -> !found.endsWith(MAPPING)).ifPresent(found -> read(found, this::mapping));
        }
    }

    /** Which classes the persistence units take in ({@code persistence.xml}: JPA 8.2.1.6). */
    private static final class Units {
        private final Set<String> listed = new HashSet<>();
        private boolean takesAll;
        private boolean excludes;
        private int line;

        void list(String name) {
            listed.add(name);
        }

        void exclude(int at, String value) {
            excludes = value.isEmpty() || value.equals("true") || value.equals("1");
            line = at;
        }

        void end() {
            takesAll |= !excludes;
            excludes = false;
        }

        /** Where a unit says that it excludes classes. */
        int line() {
            return line;
        }

        /** Those of the entities that no unit takes in. */
        List<String> excluded(Collection<String> entities) {
            return takesAll || line == 0
                    ? List.of()
                    : entities.stream()
                            .filter(name -> !listed.contains(name))
                            .sorted()
                            .toList();
        }
    }

    private void setting(Path file, int line, String key, String value) {
        HibernateSettings.refusal(key, value, naming)
                .ifPresent(why -> console.tell(Message.MAPPING_FILE, file, line, key + " is " + value + ": " + why));
        String other = settings.putIfAbsent(key, value);
        if (other != null && !other.equals(value) && HibernateSettings.isHonoured(key)) {
            console.tell(
                    Message.MAPPING_FILE,
                    file,
                    line,
                    key + " is " + value + " here and " + other + " in another persistence unit; give both the same");
        }
    }

    private void mapping(Path file, XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > 1) {
                if (mappingElement(file, xml)) {
                    depth--;
                }
            }
        }
    }

    /** Reads an element below the root; tells whether it has read its end too. */
    private boolean mappingElement(Path file, XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String name = xml.getLocalName();
        switch (name) {
            case "delimited-identifiers" -> setting(file, line, "hibernate.globally_quoted_identifiers", "true");
            case "schema" -> {
                setting(
                        file,
                        line,
                        "hibernate.default_schema",
                        xml.getElementText().strip());
                return true;
            }
            case "access" -> {
                boolean field = xml.getElementText().strip().equals("FIELD");
                if (!field) {
                    refuse(file, line, "<access>", "say it with @Access on the classes");
                }
                return true;
            }
            default -> {
                if (!HARMLESS.contains(name)) {
                    refuse(file, line, "<" + name + ">", "say the same with annotations");
                }
                skip(xml, name);
                return !name.startsWith("persistence-unit");
            }
        }
        return false;
    }

    private void refuse(Path file, int line, String element, String wayOut) {
        console.tell(
                Message.MAPPING_FILE,
                file,
                line,
                element + " changes the schema, and mappings in XML are not read; " + wayOut);
    }

    /** Goes to the end of an element that is not looked into. */
    private static void skip(XMLStreamReader xml, String name) throws XMLStreamException {
        if (name.startsWith("persistence-unit")) {
            return;
        }
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
