package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of one noun.
 *
 * @param <T> the noun's record
 */
abstract class NounSql<T extends SchemaObject> {
    private final Class<T> noun;

    NounSql(Class<T> noun) {
        this.noun = noun;
    }

    /** Without the comment. */
    abstract List<Sql> create(QualifiedName table, T object);

    abstract List<Sql> drop(QualifiedName table, T object);

    abstract List<Sql> rename(QualifiedName table, T from, T to);

    /** What a comment is on: {@code COLUMN post.title}. */
    abstract Sql subject(QualifiedName table, T object);

    /**
     * All but the comment. What PostgreSQL, or our law of explicit steps, cannot alter is replaced by the differ and never
     * gets here.
     */
    List<Sql> alter(QualifiedName table, T from, T to) {
        throw new IllegalArgumentException("cannot be altered, only replaced: " + from + ", " + to);
    }

    /** The comments on what came with the object. */
    List<Sql> commentsOfParts(QualifiedName table, T object) {
        return List.of();
    }

    /** The comment, if there is one. */
    final List<Sql> comment(QualifiedName table, T object) {
        return object.comment().isPresent() ? List.of(comment(table, object, object.comment())) : List.of();
    }

    final Sql comment(QualifiedName table, T object, Optional<String> text) {
        return Sql.of(
                "COMMENT ON $L IS $L",
                subject(table, object),
                text.map(words -> Sql.of("$S", words)).orElse(Sql.of("NULL")));
    }

    /** What is alone in its database schema goes to another one, or under another name, or both. */
    static List<Sql> move(String kind, QualifiedName from, QualifiedName to) {
        List<Sql> statements = new ArrayList<>();
        QualifiedName there = new QualifiedName(to.schema(), from.name());
        if (!there.equals(from)) {
            statements.add(
                    to.schema().isPresent()
                            ? Sql.of(
                                    "ALTER " + kind + " $I SET SCHEMA $I",
                                    from,
                                    to.schema().get())
                            : intoCurrentSchema(kind, from));
        }
        if (!there.equals(to)) {
            statements.add(Sql.of("ALTER " + kind + " $I RENAME TO $I", there, to.name()));
        }
        return statements;
    }

    /** The schema that a model does not name is known to the session only. */
    private static Sql intoCurrentSchema(String kind, QualifiedName from) {
        String statement = Sql.of("ALTER " + kind + " $I SET SCHEMA ", from).toString();
        return Sql.doBlock(Sql.of("""
                        BEGIN
                            EXECUTE format($S, current_schema());
                        END""", statement.replace("%", "%%") + "%I"));
    }

    /** The object as this class knows it. */
    final T cast(SchemaObject object) {
        return noun.cast(object);
    }
}
