package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What an alter changes, in plain words, a difference each. */
final class Differences {
    private final List<String> words = new ArrayList<>();

    private Differences() {}

    static List<String> of(Change.Alter change) {
        Differences differences = new Differences();
        if (change.from() instanceof Column from && change.to() instanceof Column to) {
            differences.column(from, to);
        } else if (change.from() instanceof Sequence from && change.to() instanceof Sequence to) {
            differences.sequence(from, to);
        } else if (change.from() instanceof CompositeType from && change.to() instanceof CompositeType to) {
            differences.attributes(from, to);
        } else if (change.from() instanceof ForeignKey from && change.to() instanceof ForeignKey to) {
            differences.note(from, to, ForeignKey::deferral, Detail::of);
        }
        if (!change.from().comment().equals(change.to().comment())) {
            differences.words.add("its comment");
        }
        return differences.words;
    }

    private void column(Column from, Column to) {
        if (!from.type().equals(to.type())) {
            words.add(from.type() + " to " + to.type());
        }
        note(from, to, Column::collation, name -> name.map(text -> "collation " + text)
                .orElse("the collation of its type"));
        note(from, to, Column::nullable, nullable -> nullable ? "may be null" : "not null");
        note(from, to, Column::generated, value -> value.map(Detail::of).orElse("no longer generated"));
        note(from, to, Column::defaultValue, value -> value.map(expression -> "default " + expression.sql())
                .orElse("no default"));
        note(from, to, Column::identity, identity -> identity.map(Detail::of).orElse("no identity"));
    }

    private void attributes(CompositeType from, CompositeType to) {
        from.attributes().stream()
                .skip(to.attributes().size())
                .forEach(gone -> words.add("without attribute " + gone.name()));
        to.attributes().stream()
                .skip(from.attributes().size())
                .forEach(added -> words.add("with attribute " + added.name() + " " + added.type()));
        to.attributes().stream()
                .filter(after -> from.attribute(after.name())
                        .filter(before -> !before.comment().equals(after.comment()))
                        .isPresent())
                .forEach(after -> words.add("the comment of attribute " + after.name()));
    }

    private void sequence(Sequence from, Sequence to) {
        if (from.start() != to.start() || from.increment() != to.increment()) {
            words.add("start " + from.start() + " to " + to.start() + ", increment " + from.increment() + " to "
                    + to.increment());
        }
        note(from, to, Sequence::type, type -> "as " + type.sql());
        note(from.options(), to.options(), SequenceOptions::minimum, least -> "from " + least + " on");
        note(from.options(), to.options(), SequenceOptions::maximum, most -> "up to " + most);
        note(from.options(), to.options(), SequenceOptions::cache, cache -> "cache " + cache);
        note(from.options(), to.options(), SequenceOptions::cycle, cycle -> cycle ? "in a cycle" : "in no cycle");
        note(from, to, Sequence::owner, owner -> owner.map(
                        column -> "owned by " + column.table() + "." + column.column())
                .orElse("owned by no column"));
    }

    private <T, P> void note(T from, T to, Function<T, P> property, Function<P, String> text) {
        P latter = property.apply(to);
        if (!property.apply(from).equals(latter)) {
            words.add(text.apply(latter));
        }
    }
}
