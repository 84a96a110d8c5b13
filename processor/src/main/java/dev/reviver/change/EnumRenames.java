package dev.reviver.change;

import dev.reviver.schema.EnumType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The enum types of the older model after all renames. A type of which values go, come or change their order steps aside
 * for one that is made anew, so that columns change from the one to the other: PostgreSQL can add a value, but neither take
 * one away nor use a new one at once.
 */
final class EnumRenames {
    private final Successors successors;
    private final Moves moves;
    private final List<EnumType> types = new ArrayList<>();
    private final Map<QualifiedName, QualifiedName> names = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> values = new HashMap<>();

    private EnumRenames(Successors successors, Moves moves) {
        this.successors = successors;
        this.moves = moves;
    }

    /** Collects the moves. */
    static EnumRenames of(Schema from, Schema to, Successors successors, Moves moves) {
        EnumRenames renames = new EnumRenames(successors, moves);
        renames.collect(from, to);
        return renames;
    }

    /** The types of the older model after the renames. */
    List<EnumType> types() {
        return types;
    }

    /** What the types are called, by their former name; only those whose name changes. */
    Map<QualifiedName, QualifiedName> names() {
        return names;
    }

    /** What the values of a type are called, by the type's former name; only those whose name changes. */
    Map<QualifiedName, Map<String, String>> values() {
        return values;
    }

    private void collect(Schema from, Schema to) {
        Map<QualifiedName, EnumType> arrived = new LinkedHashMap<>();
        to.enumTypes().forEach(type -> arrived.put(type.qualifiedName(), type));
        for (EnumType type : from.enumTypes()) {
            QualifiedName name = type.qualifiedName();
            List<Scope> scopes = scopes(name);
            Optional<EnumType> latter = Optional.ofNullable(arrived.remove(successors.type(name)));
            List<String> renamed = type.values().stream()
                    .map(value -> successors.enumValue(name, value))
                    .toList();
            renameValues(type, renamed);
            EnumType now = type.withValues(renamed);
            Optional<EnumType> same = latter.filter(other -> other.values().equals(renamed));
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
        arrived.values().forEach(type -> moves.want(scopes(type.qualifiedName()), type.name(), type.depth()));
    }

    private void rename(EnumType type, String latter) {
        QualifiedName name = type.qualifiedName();
        if (latter.equals(name.name())) {
            return;
        }
        QualifiedName now = name.withName(latter);
        names.put(name, now);
        moves.move(
                RenameOrder.Phase.TYPE,
                name,
                scopes(name),
                name.name(),
                latter,
                (table, a, b) ->
                        new Change.Rename(now, type.withName(name.withName(a)), type.withName(name.withName(b))));
    }

    private void renameValues(EnumType type, List<String> renamed) {
        QualifiedName name = type.qualifiedName();
        List<Scope> scopes = List.of(new Scope.Values(name));
        for (int i = 0; i < renamed.size(); i++) {
            String former = type.values().get(i);
            if (former.equals(renamed.get(i))) {
                continue;
            }
            values.computeIfAbsent(name, key -> new HashMap<>()).put(former, renamed.get(i));
            moves.move(
                    RenameOrder.Phase.VALUE,
                    name,
                    scopes,
                    former,
                    renamed.get(i),
                    (at, a, b) -> new Change.Rename(at, valued(at, a), valued(at, b)));
        }
    }

    /** A type for the sake of one of its values. */
    private static EnumType valued(QualifiedName type, String value) {
        return new EnumType(type, List.of(value));
    }

    private static List<Scope> scopes(QualifiedName name) {
        return List.of(new Scope.Types(name.schema()));
    }
}
