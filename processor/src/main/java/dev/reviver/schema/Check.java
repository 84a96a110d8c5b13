package dev.reviver.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param expression the condition, without the outer parentheses
 */
public record Check(String name, String expression) implements SchemaObject {
    public Check {
        Identifier.require("check", name);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("check " + name + " needs an expression");
        }
    }

    @Override
    public int depth() {
        return 4;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }
}
