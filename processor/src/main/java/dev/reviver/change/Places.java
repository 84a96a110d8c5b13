package dev.reviver.change;

import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands where in two models, for hints that lead from one database schema to another. */
final class Places {
    private final Map<QualifiedName, Placed> from = new HashMap<>();
    private final Map<QualifiedName, Placed> to = new HashMap<>();

    Places(Schema from, Schema to) {
        all(from).forEach(thing -> this.from.put(thing.qualifiedName(), thing));
        all(to).forEach(thing -> this.to.put(thing.qualifiedName(), thing));
    }

    /** A table last, so that it is the one that counts where a sequence or type has its name. */
    private static Stream<Placed> all(Schema schema) {
        return Stream.of(schema.enumTypes(), schema.compositeTypes(), schema.sequences(), schema.tables())
                .flatMap(List::stream);
    }

    /** What hints move, and where: {@code a.post=b.post}, {@code post=b.post}, {@code b.post=post}. */
    Map<Placed, QualifiedName> moves(Renames renames) {
        Map<Placed, QualifiedName> moves = new LinkedHashMap<>();
        for (Renames.Hint hint : renames.hints()) {
            hint.to().ifPresent(latter -> thing(hint.from()).ifPresent(thing -> move(thing, latter, renames, moves)));
        }
        return moves;
    }

    private void move(Placed thing, Renames.Path latter, Renames renames, Map<Placed, QualifiedName> moves) {
        QualifiedName former = thing.qualifiedName();
        QualifiedName target = latter.asQualifiedTable().orElse(latter.table());
        boolean leadsAway = !target.schema().equals(former.schema());
        QualifiedName nearby = former.withName(target.name());
        boolean staysByShortName = target.schema().isEmpty() && isThere(nearby, thing) && !isAnother(nearby, renames);
        if (leadsAway && !staysByShortName && isThere(target, thing)) {
            moves.put(thing, target);
        }
    }

    /** Whether that is what something else has become, or always was. */
    private boolean isAnother(QualifiedName name, Renames renames) {
        Renames.Path path = new Renames.Path(name, Optional.empty());
        boolean becomes = renames.hints().stream().anyMatch(hint -> hint.to().equals(Optional.of(path)));
        boolean stays = from.containsKey(name)
                && renames.hints().stream().noneMatch(hint -> hint.from().equals(path));
        return becomes || stays;
    }

    /** What is meant, unless it is a column. */
    private Optional<Placed> thing(Renames.Path path) {
        if (path.column().isEmpty()) {
            return Optional.ofNullable(from.get(path.table()));
        }
        boolean isColumn = from.get(path.table()) instanceof Table table
                && path.column().flatMap(table::column).isPresent();
        return isColumn ? Optional.empty() : path.asQualifiedTable().map(from::get);
    }

    private boolean isThere(QualifiedName name, Placed thing) {
        Placed other = to.get(name);
        return other != null && other.getClass() == thing.getClass();
    }
}
