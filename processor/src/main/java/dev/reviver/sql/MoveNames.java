package dev.reviver.sql;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the tables of one statement are called in it. */
final class MoveNames {
    private final Map<QualifiedName, String> names = new LinkedHashMap<>();
    private final boolean qualify;

    private MoveNames(Set<QualifiedName> tables, boolean isUnpacked) {
        Set<String> used = new TreeSet<>();
        for (QualifiedName table : tables) {
            String name = table.name();
            for (int i = 2; !used.add(name); i++) {
                name = table.name() + "_" + i;
            }
            names.put(table, name);
        }
        qualify = isUnpacked || names.size() > 1;
    }

    /** {@code blog.post}, or {@code blog.post AS post_2}. */
    Sql declared(QualifiedName table) {
        String name = of(table);
        return name.equals(table.name()) ? Sql.of("$I", table) : Sql.of("$I AS $I", table, name);
    }

    /** A name that no table of the statement has: this one, if it can be. */
    String free(String wanted) {
        String name = wanted;
        for (int i = 2; names.containsValue(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    Sql column(QualifiedName table, String column) {
        return qualify ? Sql.of("$I.$I", of(table), column) : Sql.of("$I", column);
    }

    List<Sql> columns(QualifiedName table, List<String> columns) {
        return columns.stream().map(c -> column(table, c)).toList();
    }

    Sql column(ColumnRef ref) {
        return column(ref.table(), ref.column());
    }

    String of(QualifiedName table) {
        return Objects.requireNonNull(names.get(table), () -> "no such table in this statement: " + table);
    }

    /** Inside EXISTS, a column without its table would be taken for one of the inner table: so those have names too. */
    static MoveNames of(Rows rows, List<MoveStep.Assignment> values) {
        Set<QualifiedName> tables = new LinkedHashSet<>(List.of(rows.table()));
        rows.others().forEach(other -> tables.add(other.table()));
        Stream<Condition> ofTerms =
                values.stream().flatMap(value -> value.term().conditions());
        Stream.concat(rows.conditions().stream(), ofTerms)
                .flatMap(condition -> condition.elsewhere().stream())
                .forEach(tables::add);
        values.stream().flatMap(value -> value.term().elsewhere().stream()).forEach(tables::add);
        return new MoveNames(tables, rows.unpacked().isPresent());
    }
}
