package dev.reviver.snapshot;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a snapshot before the model.
 *
 * @param unit see {@link Snapshot}
 * @param packageName see {@link Snapshot}
 * @param head see {@link Snapshot}
 * @param entities see {@link Snapshot}
 */
public record SnapshotHead(String unit, String packageName, Optional<String> head, List<String> entities) {
    public SnapshotHead {
        entities = List.copyOf(entities);
    }

    /** The head of a whole snapshot. */
    public static SnapshotHead of(Snapshot snapshot) {
        return new SnapshotHead(snapshot.unit(), snapshot.packageName(), snapshot.head(), snapshot.entities());
    }

    /**
     * Reads the first lines as {@link SnapshotWriter} writes them. Empty if they were laid out in another way, as JSON may
     * be; then only {@link SnapshotReader} can tell what they say.
     */
    static Optional<SnapshotHead> read(String json) {
        Iterator<String> lines = json.lines().iterator();
        if (!next(lines).equals("{") || !next(lines).equals("  \"format\": " + Snapshot.FORMAT + ",")) {
            return Optional.empty();
        }
        Optional<String> unit = text(next(lines), "  \"unit\": \"", "\",");
        Optional<String> packageName = text(next(lines), "  \"package\": \"", "\",");
        String line = next(lines);
        Optional<String> head = text(line, "  \"head\": \"", "\",");
        line = head.isPresent() ? next(lines) : line;
        line = text(line, "  \"" + Seal.FIELD + "\": \"", "\",").isPresent() ? next(lines) : line;
        if (unit.isEmpty() || packageName.isEmpty() || !line.equals("  \"entities\": [")) {
            return Optional.empty();
        }
        List<String> entities = new ArrayList<>();
        boolean more = true;
        while (more) {
            line = next(lines);
            more = line.endsWith(",");
            Optional<String> entity = text(line, "    \"", more ? "\"," : "\"");
            if (entity.isEmpty()) {
                return Optional.empty();
            }
            entities.add(entity.get());
        }
        return Optional.of(new SnapshotHead(unit.get(), packageName.get(), head, entities));
    }

    private static String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : "";
    }

    /** What is between; nothing if there is an escape in it. */
    private static Optional<String> text(String line, String before, String after) {
        boolean plain = line.startsWith(before)
                && line.endsWith(after)
                && line.length() >= before.length() + after.length()
                && line.indexOf('\\') < 0;
        return plain ? Optional.of(line.substring(before.length(), line.length() - after.length())) : Optional.empty();
    }
}
