package dev.reviver.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as a tree in which each value knows its line and column, for messages that point at the place. */
public final class JsonTree {
    private static final String WAY_OUT = "Restore the file from version control, then compile again.";

    private final String where;

    private JsonTree(String where) {
        this.where = where;
    }

    /**
     * A value at its place.
     *
     * @param value a String, Long, Boolean, List of nodes, or Map of names to nodes
     */
    record Node(Position at, Object value) {}

    /** Parses {@code json}, which must be one object. */
    public static JsonObject parse(String json, String where) {
        JsonTree tree = new JsonTree(where);
        tree.refuseConflictMarkers(json);
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser in = factory.createParser(json)) {
            in.nextToken();
            Node root = tree.node(in);
            if (in.nextToken() != null) {
                throw tree.failure(at(in.currentTokenLocation()), "the end of the file was expected.");
            }
            return tree.object(root);
        } catch (JsonProcessingException e) {
            throw tree.failure(at(e.getLocation()), "this is not JSON: " + withoutSource(e.getOriginalMessage()) + ".");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Jackson says where a bracket was opened, and that it does not say in which text. */
    private static String withoutSource(String message) {
        return message.replaceAll("\\[Source: [^;]*; line: (\\d+), column: (\\d+)]", "line $1, column $2");
    }

    JsonObject object(Node node) {
        return new JsonObject(this, node, fields(node));
    }

    @SuppressWarnings("unchecked") // node(…) makes maps of nothing else
    private Map<String, Node> fields(Node node) {
        return (Map<String, Node>) expect(node, Map.class, "an object");
    }

    @SuppressWarnings("unchecked") // node(…) makes lists of nothing else
    List<Node> list(Node node) {
        return (List<Node>) expect(node, List.class, "a list");
    }

    String text(Node node) {
        return expect(node, String.class, "a text in quotes");
    }

    long number(Node node) {
        return expect(node, Long.class, "a whole number");
    }

    boolean flag(Node node) {
        return expect(node, Boolean.class, "true or false");
    }

    SnapshotException failure(Node node, String expected) {
        return failure(node.at(), expected);
    }

    SnapshotException tooNew(Node format, long found, int newest) {
        return new SnapshotException(
                where,
                format.at(),
                "format " + found + " was written by a newer Reviver; this one knows formats up to " + newest + ".",
                "Use the same version of reviver-processor as the one that wrote the file.");
    }

    private SnapshotException failure(Position at, String expected) {
        return new SnapshotException(where, at, expected, WAY_OUT);
    }

    private <T> T expect(Node node, Class<T> type, String expected) {
        if (!type.isInstance(node.value())) {
            throw failure(node, expected + " was expected.");
        }
        return type.cast(node.value());
    }

    private Node node(JsonParser in) throws IOException {
        Position at = at(in.currentTokenLocation());
        JsonToken token = in.currentToken();
        if (token == null) {
            throw failure(at, "the file is empty; an object was expected.");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    fields.put(name, node(in));
                }
                yield new Node(at, fields);
            }
            case START_ARRAY -> {
                List<Node> elements = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(node(in));
                }
                yield new Node(at, elements);
            }
            case VALUE_STRING -> new Node(at, in.getText());
            case VALUE_NUMBER_INT -> new Node(at, in.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> new Node(at, in.getBooleanValue());
            default -> throw failure(at, "a text, a whole number, true, false, a list or an object was expected.");
        };
    }

    /** A line can begin so in a merge that was not finished, and in no JSON: a string has no raw line ends. */
    private void refuseConflictMarkers(String json) {
        int line = 1;
        for (String text : json.split("\n", -1)) {
            if (text.startsWith("<<<<<<<") || text.startsWith(">>>>>>>") || text.startsWith("|||||||")) {
                throw new SnapshotException(
                        where,
                        new Position(line, 1),
                        "this is a merge conflict (" + text.strip() + ").",
                        "Two branches changed the schema. Take one side of this file whole (git checkout --ours or"
                                + " --theirs), that of the migrations which are deployed already, then run reviver rebase or"
                                + " compile with -Areviver.fork=repair: it writes the other side's change anew, on top.");
            }
            line++;
        }
    }

    private static Position at(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
