package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of one table, with the rows of others that have the same key.
 *
 * @param table the table
 * @param key its columns to which the keys of the others are equal
 * @param others the others
 * @param conditions all of which must hold
 * @param unpacked the collection whose elements are meant, each of them with its row; empty if the rows themselves are
 */
public record Rows(
        QualifiedName table,
        List<String> key,
        List<Other> others,
        List<Condition> conditions,
        Optional<Unpacking> unpacked) {
    public Rows {
        key = List.copyOf(key);
        others = List.copyOf(others);
        conditions = List.copyOf(conditions);
    }

    /** The rows themselves. */
    public Rows(QualifiedName table, List<String> key, List<Other> others, List<Condition> conditions) {
        this(table, key, others, conditions, Optional.empty());
    }

    /** The elements of a collection that one of their columns holds. */
    public Rows elements(Unpacking collection) {
        return new Rows(table, key, others, conditions, Optional.of(collection));
    }

    /** What decides which rows these are. */
    public Stream<ColumnRef> reads() {
        Stream<ColumnRef> ofOthers = others.stream().flatMap(other -> refs(other.table(), other.key()));
        Stream<ColumnRef> ofConditions = conditions.stream().flatMap(Condition::reads);
        boolean isByKey = !others.isEmpty()
                || conditions.stream()
                        .anyMatch(condition -> condition.elsewhere().isPresent());
        return Stream.of(isByKey ? refs(table, key) : Stream.<ColumnRef>empty(), ofOthers, ofConditions)
                .flatMap(columns -> columns);
    }

    /** Those of them of which something more holds. */
    public Rows and(Condition condition) {
        return new Rows(
                table,
                key,
                others,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList(),
                unpacked);
    }

    /** The rows of one table for which all conditions hold. */
    public static Rows of(QualifiedName table, List<String> key, List<Condition> conditions) {
        return new Rows(table, key, List.of(), conditions);
    }

    /**
     * A table that is joined.
     *
     * @param optional whether a row without a counterpart counts too
     */
    public record Other(QualifiedName table, List<String> key, boolean optional) {
        public Other {
            key = List.copyOf(key);
        }
    }

    static Stream<ColumnRef> refs(QualifiedName table, List<String> columns) {
        return columns.stream().map(name -> new ColumnRef(table, name));
    }
}
