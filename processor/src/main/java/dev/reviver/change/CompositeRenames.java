package dev.reviver.change;

import dev.reviver.schema.CompositeType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The composite types of the older model after all renames. One that changes otherwise than at its end steps aside for one
 * that is made anew: PostgreSQL adds attributes behind the others only, and alters none of a type that a column has. What is
 * made of such a type is another one too, so that each comes behind its parts.
 */
final class CompositeRenames {
    private final Successors successors;
    private final Moves moves;
    /** What types are called now, by former name as it stands in SQL; enum types among them. */
    private final Map<String, String> words = new HashMap<>();

    private final Map<QualifiedName, QualifiedName> names = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final List<CompositeType> types = new ArrayList<>();

    private CompositeRenames(Successors successors, Moves moves) {
        this.successors = successors;
        this.moves = moves;
    }

    /** Collects the moves; {@code enums} are collected already. */
    static CompositeRenames of(Schema from, Schema to, Successors successors, Moves moves, EnumRenames enums) {
        CompositeRenames renames = new CompositeRenames(successors, moves);
        enums.names().forEach((former, latter) -> renames.words.put(SqlText.name(former), SqlText.name(latter)));
        renames.collect(from, to);
        return renames;
    }

    /** The types of the older model after the renames. */
    List<CompositeType> types() {
        return types;
    }

    /** What the types are called, by their former name; only those whose name changes. */
    Map<QualifiedName, QualifiedName> names() {
        return names;
    }

    /** What attributes are called, of whatever type; only those whose name changes. */
    Map<String, String> attributes() {
        return attributes;
    }

    private void collect(Schema from, Schema to) {
        Map<QualifiedName, CompositeType> arrived = new LinkedHashMap<>();
        to.compositeTypes().forEach(type -> arrived.put(type.qualifiedName(), type));
        for (CompositeType type : CompositeType.inOrder(from.compositeTypes())) {
            QualifiedName name = type.qualifiedName();
            Optional<CompositeType> latter = Optional.ofNullable(arrived.remove(successors.type(name)));
            CompositeType now = inNewWords(type, latter);
            List<Scope> scopes = Scope.ofTable(name);
            Optional<CompositeType> same = latter.filter(other -> canBecome(now, other));
            if (same.isPresent()) {
                rename(now, same.get().name());
            } else {
                latter.ifPresent(other -> moves.want(scopes, other.name(), other.depth()));
                if (moves.isWanted(scopes, name.name())) {
                    rename(now, moves.aside(scopes, name.name()));
                }
            }
            types.add(now.withName(names.getOrDefault(name, name)));
        }
        arrived.values().forEach(type -> moves.want(Scope.ofTable(type.qualifiedName()), type.name(), type.depth()));
    }

    /** Whether nothing but attributes at the end come or go. */
    private static boolean canBecome(CompositeType from, CompositeType to) {
        return from.isBeginningOf(to) || to.isBeginningOf(from);
    }

    /** With the names that its attributes and their types have after the renames. */
    private CompositeType inNewWords(CompositeType type, Optional<CompositeType> latter) {
        Vocabulary vocabulary = new Vocabulary(words, Map.of(), Map.of(), Map.of());
        List<CompositeType.Attribute> now = new ArrayList<>();
        for (CompositeType.Attribute attribute : type.attributes()) {
            String name = nameOf(type, attribute.name(), latter);
            if (!name.equals(attribute.name())) {
                moveAttribute(type, attribute, name);
            }
            now.add(attribute.withName(name).withType(vocabulary.type(attribute.type())));
        }
        return type.withAttributes(now);
    }

    /** One that was renamed has its new name; one whose name that is, and which goes, steps aside. */
    private String nameOf(CompositeType type, String former, Optional<CompositeType> latter) {
        Map<String, String> hints = successors.parts().getOrDefault(type.qualifiedName(), Map.of());
        String renamed = hints.get(former);
        if (renamed != null || !hints.containsValue(former)) {
            return renamed == null ? former : renamed;
        }
        List<String> taken = new ArrayList<>();
        type.attributes().forEach(attribute -> taken.add(attribute.name()));
        latter.ifPresent(other -> other.attributes().forEach(attribute -> taken.add(attribute.name())));
        return moves.asideOf(new Scope.Columns(type.qualifiedName()), taken, former);
    }

    private void moveAttribute(CompositeType type, CompositeType.Attribute attribute, String name) {
        attributes.put(attribute.name(), name);
        moves.move(
                RenameOrder.Phase.VALUE,
                type.qualifiedName(),
                List.of(new Scope.Columns(type.qualifiedName())),
                attribute.name(),
                name,
                (at, a, b) -> new Change.Rename(at, part(at, attribute, a), part(at, attribute, b)));
    }

    /** A type for the sake of one of its attributes. */
    private static CompositeType part(QualifiedName type, CompositeType.Attribute attribute, String name) {
        return new CompositeType(type, List.of(attribute.withName(name)), Optional.empty());
    }

    private void rename(CompositeType type, String latter) {
        QualifiedName name = type.qualifiedName();
        if (latter.equals(name.name())) {
            return;
        }
        QualifiedName now = name.withName(latter);
        names.put(name, now);
        words.put(SqlText.name(name), SqlText.name(now));
        moves.move(
                RenameOrder.Phase.TYPE,
                name,
                Scope.ofTable(name),
                name.name(),
                latter,
                (table, a, b) ->
                        new Change.Rename(now, type.withName(name.withName(a)), type.withName(name.withName(b))));
    }
}
