package dev.reviver.schema;

/**
 * A schema in PostgreSQL's sense, the namespace of tables. Called so because "schema" is our word for the whole model.
 *
 * @param name its name; {@code public} is never listed, since every database has it
 */
public record Namespace(String name) implements SchemaObject {
    public Namespace {
        Identifier.require("schema", name);
    }

    @Override
    public int depth() {
        return -9;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.namespace(this);
    }
}
