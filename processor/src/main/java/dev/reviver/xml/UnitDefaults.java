package dev.reviver.xml;

import java.util.List;
import java.util.Optional;

/**
 * What {@code <persistence-unit-metadata>} of the files says of all of them.
 *
 * @param complete whether annotations do not count where a file speaks of a class
 * @param schema the schema of what names none
 * @param catalog the catalog of what names none
 * @param access where members are
 */
record UnitDefaults(boolean complete, Optional<XmlNode> schema, Optional<XmlNode> catalog, Optional<String> access) {
    static UnitDefaults of(List<XmlNode> roots) {
        List<XmlNode> metadata = roots.stream()
                .flatMap(root -> root.all("persistence-unit-metadata").stream())
                .toList();
        List<XmlNode> defaults = metadata.stream()
                .flatMap(node -> node.all("persistence-unit-defaults").stream())
                .toList();
        return new UnitDefaults(
                metadata.stream().anyMatch(node -> node.first("xml-mapping-metadata-complete")
                        .isPresent()),
                first(defaults, "schema"),
                first(defaults, "catalog"),
                first(defaults, "access").map(XmlNode::text));
    }

    private static Optional<XmlNode> first(List<XmlNode> nodes, String name) {
        return nodes.stream().flatMap(node -> node.all(name).stream()).findFirst();
    }
}
