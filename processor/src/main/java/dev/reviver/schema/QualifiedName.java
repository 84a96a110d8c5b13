package dev.reviver.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a table or sequence: {@code post}, or {@code blog.post} when a database schema was named.
 *
 * @param schema the database schema, or empty for whatever the search path puts first
 * @param name the object's own name, not folded and not quoted
 */
public record QualifiedName(Optional<String> schema, String name) implements Comparable<QualifiedName> {
    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[^\\s.\"]+");

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing((QualifiedName q) -> q.schema().orElse("")).thenComparing(QualifiedName::name);

    public QualifiedName {
        schema.ifPresent(s -> Identifier.require("schema", s));
        Identifier.require("object", name);
    }

    /** A name without a database schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(Optional.empty(), name);
    }

    /** A name within a database schema. */
    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Optional.of(schema), name);
    }

    /** A name as it stands in SQL: {@code blog."Post"}; what is not quoted is folded. */
    public static QualifiedName ofSql(String sql) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(sql);
        while (part.find()) {
            String quoted = part.group(1);
            parts.add(quoted == null ? part.group().toLowerCase(Locale.ROOT) : quoted.replace("\"\"", "\""));
        }
        return parts.size() == 2 ? of(parts.get(0), parts.get(1)) : of(parts.get(0));
    }

    /** The same place under another name. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** For messages, unquoted: {@code blog.post}. */
    @Override
    public String toString() {
        return schema.map(s -> s + "." + name).orElse(name);
    }
}
