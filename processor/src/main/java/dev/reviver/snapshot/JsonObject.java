package dev.reviver.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object that knows where it stands and which of its fields were asked for. Every question names the type it
 * expects; {@link #read} refuses what nobody asked for.
 */
public final class JsonObject {
    private final JsonTree.Node node;
    private final Map<String, JsonTree.Node> fields;
    private final JsonTree tree;
    private final Set<String> asked = new HashSet<>();

    JsonObject(JsonTree tree, JsonTree.Node node, Map<String, JsonTree.Node> fields) {
        this.tree = tree;
        this.node = node;
        this.fields = fields;
    }

    public String text(String name) {
        return required(name, tree::text);
    }

    public Optional<String> optionalText(String name) {
        return optional(name, tree::text);
    }

    public boolean flag(String name) {
        return required(name, tree::flag);
    }

    public boolean flagOrFalse(String name) {
        return optional(name, tree::flag).orElse(false);
    }

    public long number(String name) {
        return required(name, tree::number);
    }

    public OptionalLong optionalNumber(String name) {
        return optional(name, tree::number).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** A missing list is an empty one. */
    public List<String> optionalTexts(String name) {
        return optional(name, list -> tree.list(list).stream().map(tree::text).toList())
                .orElse(List.of());
    }

    public List<String> texts(String name) {
        return required(name, list -> tree.list(list).stream().map(tree::text).toList());
    }

    public Optional<List<Integer>> optionalNumbers(String name) {
        return optional(name, list -> {
            List<Integer> numbers = new ArrayList<>();
            for (JsonTree.Node element : tree.list(list)) {
                long number = tree.number(element);
                if (number != (int) number) {
                    throw tree.failure(element, "a number of at most 32 bits was expected.");
                }
                numbers.add((int) number);
            }
            return numbers;
        });
    }

    /** The objects of a list, each made by {@code reader}; a missing list is an empty one. */
    public <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        return optional(name, list -> {
                    List<T> objects = new ArrayList<>();
                    for (JsonTree.Node element : tree.list(list)) {
                        objects.add(tree.object(element).read(reader));
                    }
                    return objects;
                })
                .orElse(List.of());
    }

    public <T> Optional<T> optionalObject(String name, Function<JsonObject, T> reader) {
        return optional(name, element -> tree.object(element).read(reader));
    }

    /** A word out of a closed set. */
    public <T> Optional<T> optionalWord(String name, Function<String, Optional<T>> words, String allowed) {
        return optional(name, element -> words.apply(tree.text(element))
                .orElseThrow(() -> tree.failure(element, "\"" + name + "\" must be " + allowed + ".")));
    }

    /** Makes a value of this object; what the value's own type refuses is told at this place. */
    public <T> T read(Function<JsonObject, T> reader) {
        T value;
        try {
            value = reader.apply(this);
        } catch (IllegalArgumentException refused) {
            throw tree.failure(node, refused.getMessage() + ".");
        }
        end();
        return value;
    }

    /** Looks at the version before anything else: a newer format may differ in every other field. */
    void requireFormat(int newest) {
        long format = number("format");
        JsonTree.Node at = fields.getOrDefault("format", node);
        if (format > newest) {
            throw tree.tooNew(at, format, newest);
        }
        if (format < 1) {
            throw tree.failure(at, "a format from 1 to " + newest + " was expected.");
        }
    }

    private void end() {
        for (Map.Entry<String, JsonTree.Node> field : fields.entrySet()) {
            if (!asked.contains(field.getKey())) {
                throw tree.failure(
                        field.getValue(),
                        "unknown field \"" + field.getKey() + "\"; known here are "
                                + asked.stream().sorted().toList() + ".");
            }
        }
    }

    private <T> T required(String name, Function<JsonTree.Node, T> reader) {
        return optional(name, reader).orElseThrow(() -> tree.failure(node, "the field \"" + name + "\" is missing."));
    }

    private <T> Optional<T> optional(String name, Function<JsonTree.Node, T> reader) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name)).map(reader);
    }
}
