package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.entity.FormerNames.Done;
import dev.reviver.entity.FormerNames.Rename;
import dev.reviver.entity.FormerNames.Resolved;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Holds the readings of the classes beside each other and beside the last migration. */
final class NameResolution {
    private final Reading reading;
    private final List<Reading> eras;
    private final Optional<Reading> otherwise;
    private final Schema last;
    private final Set<Done> done;
    private final List<TableDraft> tables;
    private final Set<Element> saidNew;
    private final KnownNames<QualifiedName> tableNames;
    private final KnownNames<QualifiedName> sequenceNames;
    private final Map<QualifiedName, KnownNames<String>> columnNames = new HashMap<>();
    private final List<Rename> renames = new ArrayList<>();
    private final Set<QualifiedName> newTables;
    private final Map<QualifiedName, Set<String>> newColumns = new LinkedHashMap<>();

    /**
     * One resolution.
     *
     * @param reading the classes as they are
     * @param eras as annotations say that they were
     * @param otherwise under the naming strategy and default schema of the last migration, if they were others
     */
    NameResolution(Reading reading, List<Reading> eras, Optional<Reading> otherwise, Schema last, Set<Done> done) {
        this.done = done;
        this.reading = reading;
        this.eras = eras;
        this.otherwise = otherwise;
        this.last = last;
        this.tables = reading.schema().tablesInOrder();
        this.saidNew = reading.entities().renamed().stream()
                .filter(mark -> mark.text("value").isEmpty())
                .map(Mark::element)
                .collect(Collectors.toSet());
        this.newTables = tables.stream()
                .filter(table -> saidNew.contains(table.site().element()))
                .map(TableDraft::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.tableNames = new KnownNames<>(
                last.tables().stream().map(Table::qualifiedName).collect(Collectors.toSet()), newTables, this::isDone);
        this.sequenceNames = new KnownNames<>(
                last.sequences().stream().map(Sequence::qualifiedName).collect(Collectors.toSet()),
                Set.of(),
                this::isDone);
    }

    Resolved run(Meaning meaning) {
        for (int i = 0; i < tables.size(); i++) {
            QualifiedName name = tables.get(i).name();
            List<QualifiedName> formers =
                    counterparts(eras.stream(), i).map(TableDraft::name).toList();
            tableNames.add(name, formers.stream());
            tableNames.addGuesses(name, formers.stream().flatMap(former -> elsewhere(tableNames, former)));
            counterparts(otherwise.stream(), i).forEach(other -> tableNames.addOtherwise(name, other.name()));
        }
        readSequences();
        doubtFollowers();
        for (int i = 0; i < tables.size(); i++) {
            readColumns(
                    tables.get(i),
                    counterparts(eras.stream(), i).toList(),
                    counterparts(otherwise.stream(), i).findFirst());
        }
        tables.forEach(this::addRenames);
        reading.schema().sequencesInOrder().stream().distinct().forEach(name -> sequenceNames
                .former(name)
                .ifPresent(old -> renames.add(new Rename(old, Optional.empty(), name, Optional.empty()))));
        List<MovedAttributes.Moved> moved = new MovedAttributes(reading, meaning, this::formersElsewhere).find();
        Map<String, Map<String, String>> attributes = new TreeMap<>();
        moved.forEach(one -> attributes
                .computeIfAbsent(one.entity(), entity -> new TreeMap<>())
                .put(one.former(), one.latter()));
        return new Resolved(
                List.copyOf(renames),
                Set.copyOf(newTables),
                newColumns,
                attributes,
                nowDone(),
                new NameComplaints(reading, tableNames, columnNames, renames)
                        .all(moved.stream().map(MovedAttributes.Moved::element).collect(Collectors.toSet())));
    }

    /** What a column may have been called that was not renamed in its table. */
    private Stream<String> formersElsewhere(ColumnRef at) {
        KnownNames<String> columns = columnsOf(at.table());
        return columns.former(at.column()).isPresent() ? Stream.empty() : columns.askedFor(at.column());
    }

    /** What is called after a class follows its rename, but not an annotation that has done its work and stayed. */
    private void doubtFollowers() {
        boolean anyRenamed = tables.stream()
                .filter(NameResolution::isAnnotated)
                .anyMatch(table -> tableNames.former(table.name()).isPresent());
        if (!anyRenamed) {
            tables.stream()
                    .filter(table -> !isAnnotated(table))
                    .map(TableDraft::name)
                    .forEach(tableNames::doubt);
            sequenceNames.present().forEach(sequenceNames::doubt);
        }
    }

    private static boolean isAnnotated(TableDraft table) {
        return Era.renamed(Marks.of(table.site().element())).isPresent();
    }

    private void readSequences() {
        List<QualifiedName> sequences = reading.schema().sequencesInOrder();
        for (int i = 0; i < sequences.size(); i++) {
            QualifiedName name = sequences.get(i);
            List<QualifiedName> formers =
                    sequences(eras.stream(), sequences.size(), i).toList();
            sequenceNames.add(name, formers.stream());
            sequenceNames.addGuesses(name, formers.stream().flatMap(former -> elsewhere(sequenceNames, former)));
            sequences(otherwise.stream(), sequences.size(), i)
                    .forEach(other -> sequenceNames.addOtherwise(name, other));
        }
    }

    private static Stream<QualifiedName> sequences(Stream<Reading> readings, int size, int place) {
        return readings.map(other -> other.schema().sequencesInOrder())
                .filter(other -> other.size() == size)
                .map(other -> other.get(place));
    }

    /** The same table in other readings. */
    private Stream<TableDraft> counterparts(Stream<Reading> readings, int place) {
        return readings.map(other -> other.schema().tablesInOrder())
                .filter(other -> other.size() == tables.size())
                .map(other -> other.get(place));
    }

    /**
     * What has that name in another database schema, if it is one thing only: then it moved as well. Or what has it in
     * other letters, since it was quoted.
     */
    private static Stream<QualifiedName> elsewhere(KnownNames<QualifiedName> names, QualifiedName former) {
        List<QualifiedName> namesakes = names.last().stream()
                .filter(name -> name.name().equalsIgnoreCase(former.name()))
                .toList();
        return namesakes.size() == 1 ? namesakes.stream() : Stream.empty();
    }

    private static Stream<String> inOtherLetters(Set<String> last, String former) {
        List<String> namesakes =
                last.stream().filter(name -> name.equalsIgnoreCase(former)).toList();
        return namesakes.size() == 1 ? namesakes.stream() : Stream.empty();
    }

    private boolean isDone(QualifiedName name, QualifiedName from) {
        return done.contains(new Done(name, Optional.empty(), from.name()));
    }

    private Set<Done> nowDone() {
        Set<Done> all = new LinkedHashSet<>();
        done.stream().filter(this::isStillAskedFor).forEach(all::add);
        renames.stream()
                .filter(this::isAskedFor)
                .forEach(rename -> all.add(new Done(
                        rename.toTable(),
                        rename.toColumn(),
                        rename.fromColumn().orElse(rename.fromTable().name()))));
        return all;
    }

    private boolean isAskedFor(Rename rename) {
        if (rename.toColumn().isPresent() && rename.fromColumn().isPresent()) {
            return columnsOf(rename.toTable())
                    .isAskedFor(rename.toColumn().get(), rename.fromColumn().get());
        }
        return Stream.of(tableNames, sequenceNames)
                .anyMatch(names -> names.isAskedFor(rename.toTable(), rename.fromTable()));
    }

    private boolean isStillAskedFor(Done entry) {
        return entry.column()
                .map(column -> columnsOf(entry.table()).isAskedFor(column, entry.from()))
                .orElseGet(() -> Stream.of(tableNames, sequenceNames)
                        .flatMap(names -> names.askedFor(entry.table()))
                        .anyMatch(candidate -> candidate.name().equals(entry.from())));
    }

    private QualifiedName formerTable(TableDraft table) {
        return tableNames.former(table.name()).orElse(table.name());
    }

    private void readColumns(TableDraft table, List<TableDraft> counterparts, Optional<TableDraft> other) {
        Set<String> lastColumns = last.table(formerTable(table)).map(Table::columns).orElse(List.of()).stream()
                .map(Column::name)
                .collect(Collectors.toSet());
        Set<String> declaredNew = table.columns().stream()
                .filter(column -> saidNew.contains(column.site().element()))
                .map(ColumnDraft::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        KnownNames<String> names = new KnownNames<>(
                lastColumns,
                declaredNew,
                (name, from) -> done.contains(new Done(table.name(), Optional.of(name), from)));
        Map<Element, List<String>> groups = byElement(table);
        List<Map<Element, List<String>>> others =
                counterparts.stream().map(NameResolution::byElement).toList();
        groups.forEach((element, columns) -> {
            for (int i = 0; i < columns.size(); i++) {
                names.add(columns.get(i), counterparts(others.stream(), element, columns.size(), i));
                if (Era.renamed(Marks.of(element)).isEmpty()) {
                    names.doubt(columns.get(i));
                }
            }
            if (columns.size() == 1) {
                names.add(columns.get(0), asColumn(element));
                names.addGuesses(
                        columns.get(0), asColumn(element).flatMap(former -> inOtherLetters(lastColumns, former)));
            } else {
                onlyStranger(columns, lastColumns)
                        .ifPresent(column -> names.add(
                                column,
                                asColumn(element)
                                        .filter(former -> lastColumns.contains(former) && !columns.contains(former))));
            }
        });
        reading.embeddings().stream()
                .filter(embedding -> embedding.table() == table)
                .forEach(embedding -> embedding
                        .columns()
                        .forEach(column -> names.addGuesses(column, formerInEmbedded(embedding.mark(), column))));
        other.map(NameResolution::byElement)
                .ifPresent(written -> groups.forEach((element, columns) -> {
                    for (int i = 0; i < columns.size(); i++) {
                        String name = columns.get(i);
                        counterparts(Stream.of(written), element, columns.size(), i)
                                .forEach(former -> names.addOtherwise(name, former));
                    }
                }));
        columnNames.put(table.name(), names);
        if (!declaredNew.isEmpty()) {
            newColumns.put(table.name(), declaredNew);
        }
    }

    /** Of several columns of one element, as a collection's keys and values, the one that the last migration lacks. */
    private static Optional<String> onlyStranger(List<String> columns, Set<String> last) {
        List<String> strangers =
                columns.stream().filter(column -> !last.contains(column)).toList();
        return strangers.size() == 1 ? Optional.of(strangers.get(0)) : Optional.empty();
    }

    private static Stream<String> counterparts(
            Stream<Map<Element, List<String>>> others, Element element, int size, int place) {
        return others.map(other -> other.getOrDefault(element, List.of()))
                .filter(other -> other.size() == size)
                .map(other -> other.get(place));
    }

    /** The former name of the only column, also where another one has it now and hides it from the other readings. */
    private Stream<String> asColumn(Element element) {
        return Era.renamed(Marks.of(element))
                .map(mark -> mark.text("value"))
                .filter(written -> !written.isEmpty() && element.getKind() != ElementKind.CLASS)
                .map(this::inLast)
                .stream();
    }

    /** A name that somebody wrote, as the last migration has it. */
    private String inLast(String written) {
        return otherwise.orElse(reading).namer().physical(Name.parse(written)).inCatalog();
    }

    /** The columns of a table, by what made them. */
    static Map<Element, List<String>> byElement(TableDraft table) {
        Map<Element, List<String>> groups = new LinkedHashMap<>();
        table.columns().forEach(column -> groups.computeIfAbsent(column.site().element(), key -> new ArrayList<>())
                .add(column.name()));
        return groups;
    }

    /** The former beginning with what the name ends in: the longest such end comes first. */
    private Stream<String> formerInEmbedded(Mark mark, String column) {
        String written = mark.text("value");
        if (written.isEmpty()) {
            return Stream.empty();
        }
        String beginning = inLast(written);
        return Stream.iterate(0, end -> end < column.length(), end -> end + 1)
                .map(column::substring)
                .flatMap(end -> Stream.of(beginning + end, beginning + "_" + end));
    }

    private void addRenames(TableDraft table) {
        QualifiedName from = formerTable(table);
        if (!from.equals(table.name())) {
            renames.add(new Rename(from, Optional.empty(), table.name(), Optional.empty()));
        }
        KnownNames<String> columns = columnsOf(table.name());
        columns.present().forEach(column -> columns.former(column)
                .ifPresent(old -> renames.add(new Rename(from, Optional.of(old), table.name(), Optional.of(column)))));
    }

    private KnownNames<String> columnsOf(QualifiedName table) {
        return columnNames.getOrDefault(table, new KnownNames<>(Set.of(), Set.of(), (name, from) -> false));
    }
}
