package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Expression;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a person has given for rows that have none when a column becomes required.
 *
 * @param expressions SQL expressions by column
 */
public record Backfills(Map<Renames.Path, String> expressions) {
    /** Nothing was given. */
    public static final Backfills NONE = new Backfills(Map.of());

    public Backfills {
        expressions = Map.copyOf(expressions);
        expressions.forEach((column, expression) -> {
            if (column.column().isEmpty()) {
                throw new IllegalArgumentException(column + " is no column; write table.column");
            }
            Expression.flaw(expression).ifPresent(flaw -> {
                throw new IllegalArgumentException(
                        "the value of " + column + " is no SQL expression, " + flaw + ": " + expression);
            });
        });
    }

    /** Those that the meaning of rows tells: what all rows begin with, and keys that are given out. */
    public static Backfills of(Meaning from, Meaning to) {
        Map<Renames.Path, String> values = new LinkedHashMap<>();
        for (Meaning meaning : List.of(from, to)) {
            meaning.numberings().forEach(numbering -> values.put(path(numbering.at()), numbering.next()));
            meaning.initials().stream()
                    .filter(initial -> !initial.value().equals("NULL"))
                    .forEach(initial -> values.put(path(initial.at()), initial.value()));
        }
        return new Backfills(values);
    }

    private static Renames.Path path(ColumnRef at) {
        return new Renames.Path(at.table(), Optional.of(at.column()));
    }

    /** The value for a column, if there is one. */
    Optional<String> of(QualifiedName table, String column) {
        return Optional.ofNullable(expressions.get(new Renames.Path(table, Optional.of(column))));
    }

    /** Both; where both give a value, this one. */
    public Backfills or(Backfills other) {
        Map<Renames.Path, String> all = new LinkedHashMap<>(other.expressions);
        all.putAll(expressions);
        return new Backfills(all);
    }

    /**
     * Reads {@code users.country='DE'; users.slug=lower(name)}. A semicolon within quotes belongs to the expression.
     *
     * @throws IllegalArgumentException if the text has another form; the message names the piece
     */
    public static Backfills parse(String option) {
        Map<Renames.Path, String> expressions = new LinkedHashMap<>();
        for (String piece : split(option)) {
            int equals = piece.indexOf('=');
            if (equals < 0 || piece.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "cannot read \"" + piece.strip() + "\"; write table.column=expression");
            }
            Renames.Path column = Renames.path(piece.substring(0, equals));
            if (expressions.put(column, piece.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException("two values for " + column);
            }
        }
        return new Backfills(expressions);
    }

    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        char quote = 0;
        for (char c : (text + ";").toCharArray()) {
            if (c == ';' && quote == 0) {
                if (!piece.toString().isBlank()) {
                    pieces.add(piece.toString());
                }
                piece.setLength(0);
                continue;
            }
            if (quote == c) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            }
            piece.append(c);
        }
        if (!piece.toString().isBlank()) {
            throw new IllegalArgumentException(
                    "a quote is not closed in \"" + piece.toString().strip() + "\"");
        }
        return pieces;
    }
}
