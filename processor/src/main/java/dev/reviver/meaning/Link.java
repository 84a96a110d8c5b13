package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An association and where its pairs are kept: in a table of their own, or in the rows of one of the two sides.
 *
 * @param entity the class of the side that owns it
 * @param attribute its attribute there
 * @param target the class of the other side
 * @param mirror the attribute there that mirrors it
 * @param table the table that holds the pairs
 * @param from the columns with the key of {@code entity}
 * @param to the columns with the key of {@code target}
 * @param own whether the table has no other purpose: a join table
 */
public record Link(
        String entity,
        String attribute,
        String target,
        Optional<String> mirror,
        QualifiedName table,
        List<String> from,
        List<String> to,
        boolean own) {
    public Link {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The same under another name on its own side. */
    Link withAttribute(String other) {
        return new Link(entity, other, target, mirror, table, from, to, own);
    }

    /** The same seen from the other side. */
    public Link mirrored() {
        return new Link(target, mirror.orElse(""), entity, Optional.of(attribute), table, to, from, own);
    }
}
