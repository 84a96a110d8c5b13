package dev.reviver.trace;

import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which demands on rows are met already: since what the plan takes off has met them, for a while or with a stricter demand,
 * or since the plan itself has written the values.
 */
public final class Implied {
    private final List<Change.Drop> dropped = new ArrayList<>();
    private final Traces traces;

    /** What a plan implies. */
    public Implied(Plan plan) {
        this.traces = Traces.of(plan);
        for (Change part : plan.changes()) {
            if (part.whole() instanceof Change.Drop drop) {
                dropped.add(drop);
            }
        }
    }

    /** Whether no row can break {@code demand} when it is made. */
    public boolean meets(QualifiedName table, SchemaObject demand) {
        if (demand instanceof Check check) {
            return meets(table, check);
        }
        if (demand instanceof ForeignKey key) {
            return refers(new Reference(table, key));
        }
        Optional<Set<String>> latter = distinct(demand);
        return !traces.grows(table) && former(table).anyMatch(object -> implies(table, object, demand, latter));
    }

    /** Whether every row has got a value in a column by the plan itself. */
    public boolean isWritten(QualifiedName table, Column column) {
        return traces.fills(new ColumnRef(table, column.name()));
    }

    private Stream<SchemaObject> former(QualifiedName table) {
        return dropped.stream().filter(drop -> drop.table().equals(table)).map(Change.Drop::object);
    }

    private boolean meets(QualifiedName table, Check check) {
        boolean byValues = Rule.of(check.expression())
                .filter(rule -> traces.in(new ColumnRef(table, rule.column())).within(rule.values()))
                .isPresent();
        return byValues
                || (stays(table, Expression.of(check.expression()).names())
                        && former(table)
                                .anyMatch(object -> object instanceof Check before
                                        && before.expression().equals(check.expression())));
    }

    private boolean stays(QualifiedName table, Collection<String> columns) {
        return !traces.grows(table) && columns.stream().noneMatch(name -> traces.writes(new ColumnRef(table, name)));
    }

    private boolean implies(
            QualifiedName table, SchemaObject former, SchemaObject demand, Optional<Set<String>> latter) {
        Optional<Set<String>> before = distinct(former);
        if (before.isPresent()
                && latter.filter(columns -> columns.containsAll(before.get())).isPresent()) {
            return before.get().stream().noneMatch(name -> traces.merges(new ColumnRef(table, name)));
        }
        return former.withComment(demand.comment()).equals(demand)
                && demand.accept(new ColumnsOf(table)).values().stream().allMatch(columns -> stays(table, columns));
    }

    /** The columns in which no two rows agree; with more of them, they agree even less. */
    private static Optional<Set<String>> distinct(SchemaObject key) {
        if (key instanceof PrimaryKey primary) {
            return Optional.of(Set.copyOf(primary.columns()));
        }
        if (key instanceof UniqueKey unique) {
            return unique.nullsNotDistinct() ? Optional.empty() : Optional.of(Set.copyOf(unique.columns()));
        }
        if (key instanceof Index index && index.unique() && index.condition().isEmpty() && !index.nullsNotDistinct()) {
            List<String> terms = index.columns().stream().map(IndexColumn::term).toList();
            return index.columns().stream().anyMatch(IndexColumn::isExpression)
                    ? Optional.empty()
                    : Optional.of(Set.copyOf(terms));
        }
        return Optional.empty();
    }

    /** That each row with values in all of these columns finds a row of another table. */
    private record Reference(QualifiedName table, List<String> columns, QualifiedName target, List<String> to) {
        Reference(QualifiedName table, ForeignKey key) {
            this(table, key.columns(), key.target(), key.targetColumns());
        }
    }

    private boolean refers(Reference wanted) {
        boolean stays = stays(wanted.table(), wanted.columns())
                && !traces.shrinks(wanted.target())
                && wanted.to().stream().noneMatch(name -> traces.writes(new ColumnRef(wanted.target(), name)));
        return stays && (referredOnce(wanted, new HashSet<>()) || isCopied(wanted));
    }

    /** Whether it was so when the plan began: by a foreign key, or by several in a row. */
    private boolean referredOnce(Reference wanted, Set<Reference> asked) {
        return asked.add(wanted)
                && former(wanted.table())
                        .filter(ForeignKey.class::isInstance)
                        .map(key -> new Reference(wanted.table(), (ForeignKey) key))
                        .filter(first -> first.columns().equals(wanted.columns()))
                        .anyMatch(first -> (first.target().equals(wanted.target())
                                        && first.to().equals(wanted.to()))
                                || referredOnce(
                                        new Reference(first.target(), first.to(), wanted.target(), wanted.to()),
                                        asked));
    }

    /** Whether the rows that are referred to have been made of those that refer. */
    private boolean isCopied(Reference wanted) {
        return traces.into(wanted.target()).stream()
                .filter(insert -> insert.rows().conditions().isEmpty())
                .anyMatch(insert -> isMadeOf(insert, wanted));
    }

    private boolean isMadeOf(RowStep.Insert insert, Reference wanted) {
        Rows rows = insert.rows();
        List<Optional<ColumnRef>> sources = wanted.to().stream()
                .map(name -> insert.values().stream()
                        .filter(value -> value.column().equals(name))
                        .findFirst()
                        .flatMap(value -> value.term().source()))
                .toList();
        boolean isItself = rows.table().equals(wanted.table());
        List<String> key = isItself ? wanted.columns() : rows.key();
        return sources.equals(columns(rows.table(), key))
                && (isItself
                        || referredOnce(
                                new Reference(wanted.table(), wanted.columns(), rows.table(), key), new HashSet<>()))
                && rows.others().stream().allMatch(other -> other.optional() || (!isItself && isJoined(other, wanted)));
    }

    /** Rows that refer are there in any case, since they are asked about. */
    private static boolean isJoined(Rows.Other other, Reference wanted) {
        return other.table().equals(wanted.table()) && other.key().equals(wanted.columns());
    }

    private static List<Optional<ColumnRef>> columns(QualifiedName table, List<String> names) {
        return names.stream()
                .map(name -> Optional.of(new ColumnRef(table, name)))
                .toList();
    }
}
