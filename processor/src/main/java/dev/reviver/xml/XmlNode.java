package dev.reviver.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a file.
 *
 * @param file the file, as messages name it
 * @param line where it begins
 * @param name its local name
 * @param attributes what it says in attributes, in their order there
 * @param children the elements in it
 * @param text what stands in it beside elements, stripped
 */
public record XmlNode(
        String file, int line, String name, Map<String, String> attributes, List<XmlNode> children, String text) {
    /** What an attribute says, stripped; empty if it says nothing. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isEmpty());
    }

    /** The elements of that name in it. */
    public List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The first element of that name in it. */
    public Optional<XmlNode> first(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /** The text of the first element of that name in it; empty if it says nothing. */
    public Optional<String> textOf(String child) {
        return first(child).map(XmlNode::text).filter(value -> !value.isEmpty());
    }
}
