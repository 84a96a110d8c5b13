package dev.reviver.schema;

import java.util.Optional;

/**
 * A schema in PostgreSQL's sense, the namespace of tables. Called so because "schema" is our word for the whole model.
 *
 * @param name its name; {@code public} is never listed, since every database has it
 * @param comment the text of {@code COMMENT ON SCHEMA}
 */
public record Namespace(String name, Optional<String> comment) implements SchemaObject {
    public Namespace {
        Identifier.require("schema", name);
    }

    /** A schema without a comment. */
    public Namespace(String name) {
        this(name, Optional.empty());
    }

    @Override
    public Namespace withComment(Optional<String> other) {
        return new Namespace(name, other);
    }

    @Override
    public int depth() {
        return -20;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.namespace(this);
    }
}
