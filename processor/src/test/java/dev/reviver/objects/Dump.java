package dev.reviver.objects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code pg_dump --schema-only} prints of a database, as sorted statements. The order of a table's columns is left
 * out, since a column that is added is always the last: it is all that {@code ALTER TABLE} cannot bring about.
 */
final class Dump {
    /** Which {@code pg_dump} puts before each entry, and the key that guards a file against psql's own commands. */
    private static final Pattern NOISE = Pattern.compile("(?m)^(--.*|\\\\(un)?restrict .*)$");

    private static final Pattern END = Pattern.compile(";\\n\\n");
    private static final Pattern LISTS_COLUMNS = Pattern.compile("^CREATE (UNLOGGED |FOREIGN )?TABLE ");

    private Dump() {}

    /**
     * Runs the program.
     *
     * @param program {@code pg_dump} of the server's own major version
     * @param url of the database, as the driver has it
     */
    static List<String> of(String program, String url) throws IOException {
        String plain = url.replace("jdbc:", "").replaceAll("[?&]preferQueryMode=[^&]*", "");
        Process process = new ProcessBuilder(program, "-s", "-d", plain)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> statements = new ArrayList<>();
        for (String statement : END.split(NOISE.matcher(printed).replaceAll(""), -1)) {
            statements.add(withoutColumnOrder(statement.strip()));
        }
        return statements.stream().sorted().toList();
    }

    private static String withoutColumnOrder(String statement) {
        if (!LISTS_COLUMNS.matcher(statement).find()) {
            return statement;
        }
        List<String> lines = new ArrayList<>();
        for (String line : statement.split("\n", -1)) {
            lines.add(line.replaceAll(",$", ""));
        }
        return String.join("\n", lines.stream().sorted().toList());
    }
}
