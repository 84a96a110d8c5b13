package dev.reviver.schema;

import java.util.Optional;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param expression the condition, without the outer parentheses
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record Check(String name, String expression, Optional<String> comment) implements SchemaObject {
    public Check {
        Identifier.require("check", name);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("check " + name + " needs an expression");
        }
    }

    /** A check without a comment. */
    public Check(String name, String expression) {
        this(name, expression, Optional.empty());
    }

    /** The same check under another name. */
    public Check withName(String other) {
        return new Check(other, expression, comment);
    }

    /** The check of that name with another condition. */
    public Check withExpression(String other) {
        return new Check(name, other, comment);
    }

    @Override
    public Check withComment(Optional<String> other) {
        return new Check(name, expression, other);
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
