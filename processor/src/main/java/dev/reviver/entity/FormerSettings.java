package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the last migration was written under another naming strategy, or another default schema. Of the names in which
 * the two differ, it then has some of the other one, and none of the present one: a single one of those speaks against it.
 */
final class FormerSettings {
    private final Reading now;
    private final ReaderSettings settings;
    private final FormerNames.Again again;

    FormerSettings(Reading now, ReaderSettings settings, FormerNames.Again again) {
        this.now = now;
        this.settings = settings;
        this.again = again;
    }

    /** The settings of the last migration, if they were not those of now. */
    Optional<ReaderSettings> find(Schema last) {
        if (now.report().hasErrors() || !hasStrangers(last)) {
            return Optional.empty();
        }
        Optional<ReaderSettings> best = Optional.empty();
        int most = 0;
        for (ReaderSettings candidate : candidates(last)) {
            int evidence = evidence(again.read(Era.NOW, candidate), last);
            if (evidence > most) {
                most = evidence;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Only what has come and what has gone can be one thing under two names: mostly there is nothing to ask. */
    private boolean hasStrangers(Schema last) {
        Set<QualifiedName> present =
                now.schema().tablesInOrder().stream().map(TableDraft::name).collect(Collectors.toSet());
        boolean tableGone = names(last).stream().anyMatch(name -> !present.contains(name));
        return now.schema().tablesInOrder().stream().anyMatch(table -> last.table(table.name())
                .map(before -> hasStrangers(table, before))
                .orElse(tableGone));
    }

    private static boolean hasStrangers(TableDraft table, Table before) {
        Set<String> columns = table.columns().stream().map(ColumnDraft::name).collect(Collectors.toSet());
        Set<String> formerly = names(before);
        return !columns.containsAll(formerly) && !formerly.containsAll(columns);
    }

    private List<ReaderSettings> candidates(Schema last) {
        Set<Optional<String>> schemas = new LinkedHashSet<>();
        schemas.add(settings.schema());
        names(last).forEach(name -> schemas.add(name.schema()));
        return schemas.stream()
                .flatMap(
                        schema -> Stream.of(settings.naming(), settings.naming().other())
                                .map(naming -> settings.withNames(naming, schema)))
                .filter(candidate -> !candidate.equals(settings))
                .toList();
    }

    /** How many names speak for the other reading; none if one speaks against it. */
    private int evidence(Reading other, Schema last) {
        List<TableDraft> tables = now.schema().tablesInOrder();
        List<TableDraft> others = other.schema().tablesInOrder();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; tables.size() == others.size() && i < tables.size(); i++) {
            TableDraft table = tables.get(i);
            TableDraft counterpart = others.get(i);
            all.add(evidence(table.name(), counterpart.name(), names(last)));
            all.add(evidence(
                    table,
                    counterpart,
                    last.table(counterpart.name())
                            .or(() -> last.table(table.name()))
                            .map(FormerSettings::names)
                            .orElse(Set.of())));
        }
        return sum(all);
    }

    private static int evidence(TableDraft table, TableDraft counterpart, Set<String> last) {
        List<ColumnDraft> columns = List.copyOf(table.columns());
        List<ColumnDraft> others = List.copyOf(counterpart.columns());
        List<Integer> all = new ArrayList<>();
        for (int i = 0; columns.size() == others.size() && i < columns.size(); i++) {
            all.add(evidence(columns.get(i).name(), others.get(i).name(), last));
        }
        return sum(all);
    }

    private static <T> int evidence(T name, T other, Set<T> last) {
        if (name.equals(other)) {
            return 0;
        }
        return last.contains(name) ? -1 : last.contains(other) ? 1 : 0;
    }

    private static int sum(List<Integer> evidence) {
        return evidence.contains(-1)
                ? -1
                : evidence.stream().mapToInt(Integer::intValue).sum();
    }

    private static Set<QualifiedName> names(Schema last) {
        return last.tables().stream().map(Table::qualifiedName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
