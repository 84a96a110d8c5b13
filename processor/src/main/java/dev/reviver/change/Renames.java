package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person said about names: this was called that, or this has no successor. Renames come from here and from
 * nowhere else; a hint about something that a model does not have changes nothing.
 *
 * @param hints in the order given
 * @param replaced columns that have no successor, though the newer model has another one of the name: nobody says that,
 *     it follows from what their values are
 */
public record Renames(List<Hint> hints, Set<Path> replaced) {
    /** Nothing was said. */
    public static final Renames NONE = new Renames(List.of());

    private static final Pattern PART = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")+)\"|([^\".,=\\s]+))\\s*");

    /** What was said, and nothing that follows. */
    public Renames(List<Hint> hints) {
        this(hints, Set.of());
    }

    public Renames {
        hints = List.copyOf(hints);
        replaced = Set.copyOf(replaced);
        Set<Path> former = new HashSet<>();
        Set<Path> latter = new HashSet<>();
        for (Hint hint : hints) {
            if (!former.add(hint.from())) {
                throw new IllegalArgumentException("two renames of " + hint.from());
            }
            hint.to().ifPresent(to -> {
                if (!latter.add(to)) {
                    throw new IllegalArgumentException("two renames to " + to);
                }
            });
        }
    }

    /**
     * One thing said.
     *
     * @param from the name in the older model
     * @param to the name in the newer one; empty if it is really dropped
     */
    public record Hint(Path from, Optional<Path> to) {}

    /**
     * A table, a sequence, or a column of a table.
     *
     * @param table the table or sequence
     * @param column the column, if one is meant
     */
    public record Path(QualifiedName table, Optional<String> column) {
        /** The form that {@link #parse} reads, quoted where it must be. */
        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            table.schema().ifPresent(parts::add);
            parts.add(table.name());
            column.ifPresent(parts::add);
            return String.join(".", parts.stream().map(Path::part).toList());
        }

        private static String part(String name) {
            Matcher plain = PART.matcher(name);
            return plain.matches() && name.equals(plain.group(2)) ? name : '"' + name.replace("\"", "\"\"") + '"';
        }

        /** Whether this, as it was written, is {@code other}: {@code a.b} can be table b of the database schema a. */
        public boolean means(Path other) {
            return equals(other)
                    || (other.column().isEmpty()
                            && asQualifiedTable()
                                    .filter(name -> name.equals(other.table()))
                                    .isPresent());
        }

        /** What else {@code a.b} can mean: table b of the database schema a. */
        Optional<QualifiedName> asQualifiedTable() {
            return table.schema().isPresent()
                    ? Optional.empty()
                    : column.filter(Identifier::isValid).map(name -> QualifiedName.of(table.name(), name));
        }
    }

    /** A table or sequence was called {@code from}. */
    public static Renames table(QualifiedName from, String to) {
        return new Renames(List.of(new Hint(
                new Path(from, Optional.empty()), Optional.of(new Path(from.withName(to), Optional.empty())))));
    }

    /** A column was called {@code from}; {@code table} is the table's name in the older model. */
    public static Renames column(QualifiedName table, String from, String to) {
        return new Renames(
                List.of(new Hint(new Path(table, Optional.of(from)), Optional.of(new Path(table, Optional.of(to))))));
    }

    /** What a table or sequence is called after these. */
    public QualifiedName latter(QualifiedName former) {
        return latter(new Path(former, Optional.empty())).map(Path::table).orElse(former);
    }

    /** What a column is called after these. */
    public ColumnRef latter(ColumnRef former) {
        return new ColumnRef(
                latter(former.table()),
                latter(new Path(former.table(), Optional.of(former.column())))
                        .flatMap(Path::column)
                        .orElse(former.column()));
    }

    private Optional<Path> latter(Path former) {
        return hints.stream()
                .filter(hint -> hint.from().equals(former))
                .findFirst()
                .flatMap(Hint::to);
    }

    /** Both. */
    public Renames and(Renames other) {
        List<Hint> all = new ArrayList<>(hints);
        all.addAll(other.hints);
        return new Renames(
                all, Stream.of(replaced, other.replaced).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /**
     * Reads {@code old=new,table.col=table.col2}; with nothing after the sign ({@code post.title=}) the thing has no
     * successor. Names with other characters than letters, digits and signs like {@code _} stand in double quotes;
     * {@code a.b} is column b of table a or, where the model has no such column, table b of database schema a.
     *
     * @throws IllegalArgumentException if the text has another form; the message names the piece and the form
     */
    public static Renames parse(String option) {
        List<Hint> hints = new ArrayList<>();
        if (!option.isBlank()) {
            for (String piece : split(option, ',')) {
                List<String> sides = split(piece, '=');
                if (sides.size() != 2) {
                    throw malformed(piece);
                }
                Optional<Path> to = sides.get(1).isBlank() ? Optional.empty() : Optional.of(path(sides.get(1), piece));
                hints.add(new Hint(path(sides.get(0), piece), to));
            }
        }
        return new Renames(hints);
    }

    /**
     * Reads names with a comma between them.
     *
     * @throws IllegalArgumentException if one is none
     */
    public static List<Path> paths(String text) {
        return split(text, ',').stream().map(Renames::path).toList();
    }

    /**
     * Reads one name as in {@link #parse}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Path path(String text) {
        return path(text, text);
    }

    private static Path path(String text, String piece) {
        List<String> parts = new ArrayList<>();
        for (String part : split(text, '.')) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw malformed(piece);
            }
            parts.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return switch (parts.size()) {
            case 1 -> new Path(QualifiedName.of(parts.get(0)), Optional.empty());
            case 2 -> new Path(QualifiedName.of(parts.get(0)), Optional.of(parts.get(1)));
            case 3 -> new Path(QualifiedName.of(parts.get(0), parts.get(1)), Optional.of(parts.get(2)));
            default -> throw malformed(piece);
        };
    }

    /** Splits outside double quotes. */
    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static IllegalArgumentException malformed(String piece) {
        return new IllegalArgumentException("cannot read the rename \"" + piece.strip()
                + "\"; write old=new for a table, table.old=table.new for a column,"
                + " and nothing after the = for what is really dropped");
    }
}
