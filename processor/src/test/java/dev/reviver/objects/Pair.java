package dev.reviver.objects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two schemas, with rows: a headline after {@code ###}, the one, a line {@code =>}, the other.
 *
 * @param file the file that it is from
 * @param name what it is about
 * @param from the SQL of the one
 * @param to the SQL of the other
 */
record Pair(String file, String name, String from, String to) {
    private static final Path DIRECTORY = Path.of(System.getProperty("pairs.dir", "src/test/resources/pairs"));

    /** All pairs of all files. */
    static List<Pair> all() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                pairs.addAll(read(file));
            }
        }
        return pairs;
    }

    /**
     * Whether a column that a table had before it got its parent stays the table's own, beside being inherited: {@code
     * INHERIT} and {@code ADD COLUMN} leave it so, {@code pg_dump} tells, and nothing but a new table would change it.
     */
    boolean columnsStayLocal() {
        return name.endsWith("(stays local)");
    }

    private static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String block : Files.readString(file, StandardCharsets.UTF_8).split("(?m)^### ", -1)) {
            if (block.isBlank()) {
                continue;
            }
            int lineEnd = block.indexOf('\n');
            String[] sides = block.substring(lineEnd).split("(?m)^=>$", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(file + ": " + block.substring(0, lineEnd) + " needs one line =>");
            }
            pairs.add(new Pair(String.valueOf(file.getFileName()), block.substring(0, lineEnd), sides[0], sides[1]));
        }
        return pairs;
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
