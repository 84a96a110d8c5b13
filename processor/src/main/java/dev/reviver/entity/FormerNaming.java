package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the last migration was written under the other naming strategy. Of the names in which the two differ, it then has
 * some of the other one, and none of the present one; a single one of those speaks against it.
 */
final class FormerNaming {
    private final Reading now;
    private final FormerNames.Again again;

    /** What speaks for the other strategy. */
    private enum Evidence {
        NONE,
        FOR,
        AGAINST;

        Evidence and(Evidence other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    FormerNaming(Reading now, FormerNames.Again again) {
        this.now = now;
        this.again = again;
    }

    /** The classes under the strategy of the last migration, if it is not that of now. */
    Optional<Reading> find(Schema last) {
        if (now.report().hasErrors() || !hasStrangers(last)) {
            return Optional.empty();
        }
        Reading other = again.read(Era.NOW, now.namer().strategy().other());
        return evidence(other, last) == Evidence.FOR ? Optional.of(other) : Optional.empty();
    }

    /** Only what has come and what has gone can be one thing under two names: mostly there is nothing to ask. */
    private boolean hasStrangers(Schema last) {
        Set<QualifiedName> present = now.schema().tablesInOrder().stream()
                .map(TableDraft::name)
                .collect(Collectors.toSet());
        boolean tableGone = last.tables().stream().map(Table::qualifiedName).anyMatch(name -> !present.contains(name));
        return now.schema().tablesInOrder().stream()
                .anyMatch(table -> last.table(table.name())
                        .map(before -> hasStrangers(table, before))
                        .orElse(tableGone));
    }

    private static boolean hasStrangers(TableDraft table, Table before) {
        Set<String> columns = table.columns().stream().map(ColumnDraft::name).collect(Collectors.toSet());
        Set<String> formerly = before.columns().stream().map(Column::name).collect(Collectors.toSet());
        return !columns.containsAll(formerly) && !formerly.containsAll(columns);
    }

    private Evidence evidence(Reading other, Schema last) {
        List<TableDraft> tables = now.schema().tablesInOrder();
        List<TableDraft> others = other.schema().tablesInOrder();
        if (tables.size() != others.size()) {
            return Evidence.NONE;
        }
        Evidence all = Evidence.NONE;
        for (int i = 0; i < tables.size(); i++) {
            TableDraft table = tables.get(i);
            TableDraft counterpart = others.get(i);
            all = all.and(evidence(
                    table.name(),
                    counterpart.name(),
                    last.tables().stream().map(Table::qualifiedName).collect(Collectors.toSet())));
            Set<String> columns =
                    last.table(counterpart.name()).or(() -> last.table(table.name())).stream()
                            .flatMap(before -> before.columns().stream())
                            .map(Column::name)
                            .collect(Collectors.toSet());
            all = all.and(evidence(table, counterpart, columns));
        }
        return all;
    }

    private static Evidence evidence(TableDraft table, TableDraft counterpart, Set<String> last) {
        List<String> columns =
                table.columns().stream().map(ColumnDraft::name).toList();
        List<String> others =
                counterpart.columns().stream().map(ColumnDraft::name).toList();
        Evidence all = Evidence.NONE;
        for (int i = 0; columns.size() == others.size() && i < columns.size(); i++) {
            all = all.and(evidence(columns.get(i), others.get(i), last));
        }
        return all;
    }

    private static <T> Evidence evidence(T name, T other, Set<T> last) {
        if (name.equals(other)) {
            return Evidence.NONE;
        }
        return last.contains(name) ? Evidence.AGAINST : last.contains(other) ? Evidence.FOR : Evidence.NONE;
    }
}
