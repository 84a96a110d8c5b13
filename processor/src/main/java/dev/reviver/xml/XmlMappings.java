package dev.reviver.xml;

import dev.reviver.element.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The mapping files of a module, read but not yet understood: classes are known only once they are compiled. */
public final class XmlMappings {
    /** No file. */
    public static final XmlMappings NONE = new XmlMappings(List.of());

    /** Beside classes; none of it touches the schema, or it is read elsewhere. */
    private static final Set<String> KNOWN = Set.of(
            "description",
            "persistence-unit-metadata",
            "package",
            "schema",
            "catalog",
            "access",
            "sequence-generator",
            "table-generator",
            "converter",
            "entity",
            "mapped-superclass",
            "embeddable",
            "named-query",
            "named-native-query",
            "named-stored-procedure-query",
            "sql-result-set-mapping",
            "fetch-profile",
            "filter-def",
            "hql-import");

    private final List<XmlNode> roots;

    private XmlMappings(List<XmlNode> roots) {
        this.roots = roots;
    }

    /** Mapping files, in the order in which they count. */
    public static XmlMappings of(List<XmlNode> files, Complaints complaints) {
        List<XmlNode> roots = new ArrayList<>();
        for (XmlNode root : files) {
            if (root.name().equals("entity-mappings")) {
                roots.add(root);
                root.children().stream()
                        .filter(node -> !KNOWN.contains(node.name()))
                        .forEach(node -> complaints.tell(
                                node, "<" + node.name() + "> is not read from a file; say the same with annotations"));
            } else {
                complaints.tell(
                        root,
                        "<" + root.name()
                                + "> is no mapping file of Jakarta Persistence, whose root is <entity-mappings>."
                                + " An hbm.xml is turned into one by Hibernate's own HbmXmlTransformer");
            }
        }
        return new XmlMappings(List.copyOf(roots));
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The names of the classes that are entities because a file says so, as sources have them. */
    public Collection<String> entityNames() {
        Set<String> names = new TreeSet<>();
        for (XmlNode root : roots) {
            String around = root.textOf("package").map(name -> name + ".").orElse("");
            for (XmlNode entity : root.all("entity")) {
                entity.attribute("class")
                        .map(name -> (name.contains(".") ? name : around + name).replace('$', '.'))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /**
     * What the files say in the words of Hibernate's settings, each with its place. {@code <delimited-identifiers/>} is not
     * among them: Hibernate reads it into its {@code MappingDefaults}, and asks nobody there.
     */
    public Map<String, XmlNode> settings() {
        if (roots.isEmpty()) {
            return Map.of();
        }
        UnitDefaults defaults = UnitDefaults.of(roots);
        Map<String, XmlNode> settings = new LinkedHashMap<>();
        defaults.schema().ifPresent(node -> settings.put("hibernate.default_schema", node));
        defaults.catalog().ifPresent(node -> settings.put("hibernate.default_catalog", node));
        return settings;
    }

    /**
     * The files as annotations on classes.
     *
     * @param annotations what holds while the classes are read
     * @param types the classes of which the files speak
     */
    public record Understood(Annotations annotations, List<TypeElement> types) {}

    /** Finds the classes and members, and makes the annotations. */
    public Understood understand(Elements elements, Complaints complaints) {
        if (roots.isEmpty()) {
            return new Understood(new Annotations(Map.of(), List.of()), List.of());
        }
        ManagedTypes types = new ManagedTypes(elements, UnitDefaults.of(roots), complaints);
        types.read(roots);
        return new Understood(types.annotations(), types.types());
    }
}
