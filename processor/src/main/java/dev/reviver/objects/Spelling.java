package dev.reviver.objects;

import java.util.List;
import java.util.regex.Pattern;

/**
 * PostgreSQL does not always read back what it prints. {@code s IN ('a', 'b')} over a {@code varchar} is printed as an
 * array that is cast as a whole; read again, each element is cast, and the next print differs. One more cast in the
 * place where it was meant brings back the tree, and so the print, of what was written first.
 */
final class Spelling {
    private static final Pattern ARRAY_CAST_AS_A_WHOLE = Pattern.compile(
            "\\(ARRAY\\[('(?:[^']|'')*+'::character varying(?:, '(?:[^']|'')*+'::character varying)*+)]\\)::text\\[]");

    private Spelling() {}

    /** The statements in the words that lead to the same print. Bodies of routines are kept as they were written. */
    static List<String> asRead(ObjectId id, List<String> statements) {
        return Kinds.ROUTINES.contains(id.kind())
                ? statements
                : statements.stream().map(Spelling::asRead).toList();
    }

    private static String asRead(String statement) {
        return ARRAY_CAST_AS_A_WHOLE
                .matcher(statement)
                .replaceAll("(ARRAY[$1]::character varying[])::text[]");
    }
}
