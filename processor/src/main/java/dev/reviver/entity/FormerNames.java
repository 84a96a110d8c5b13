package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What the entities say of their names in the last migration, and what follows from it for everything that is called after
 * them.
 *
 * <p>The classes were read once as they are and once under each meaning that a former name can have. All readings make
 * tables, columns and sequences in the same order, so that the counterpart of a thing is found by its place, and what the
 * mapping would have called it needs no rules of its own.
 */
public final class FormerNames {
    /**
     * A thing of the entities with its name in the last migration.
     *
     * @param fromTable the table, or the sequence, in the last migration
     * @param fromColumn the column, if one is meant
     * @param toTable the table or sequence now
     * @param toColumn the column now
     */
    public record Rename(
            QualifiedName fromTable, Optional<String> fromColumn, QualifiedName toTable, Optional<String> toColumn) {}

    /**
     * What was said, in the terms of the database.
     *
     * @param renames what was called differently
     * @param tables tables that are new, whatever they look like
     * @param columns columns that are new, by table
     * @param done these renames, and former ones that the annotations still ask for
     * @param complaints annotations that the last migration does not bear out
     */
    public record Resolved(
            List<Rename> renames,
            Set<QualifiedName> tables,
            Map<QualifiedName, Set<String>> columns,
            Set<Done> done,
            List<Complaint> complaints) {
        static final Resolved NOTHING = new Resolved(List.of(), Set.of(), Map.of(), Set.of(), List.of());
    }

    /**
     * A rename that need not be done again: without this, an annotation that stays would swap two names for ever.
     *
     * @param table the table or sequence, as it is called now
     * @param column the column, if it was one that was renamed
     * @param from the former name
     */
    public record Done(QualifiedName table, Optional<String> column, String from) {}

    /** What became of one thing that an annotation speaks of. */
    public enum Outcome {
        /** The last migration knows it under the former name. */
        RENAMED,
        /** The last migration knows it under the present name already. */
        STALE,
        /** The last migration knows neither name. */
        UNKNOWN,
        /** What had the former name still has it. */
        IN_USE,
        /** The last migration knows both names, and nothing else has become of the second. */
        TAKEN
    }

    /**
     * An annotation that the last migration does not bear out.
     *
     * @param outcome why; never {@link Outcome#RENAMED}
     * @param place where to tell it
     * @param written the former name as it is written
     * @param thing the thing that is meant, under its former names
     * @param other where it was looked for, or what stands in the way
     */
    public record Complaint(Outcome outcome, AnnotationPlace place, String written, String thing, String other) {}

    private final Optional<Reading> now;
    private final List<Reading> former;

    FormerNames(Reading now, List<Reading> former) {
        this(Optional.of(now), former);
    }

    private FormerNames(Optional<Reading> now, List<Reading> former) {
        this.now = now;
        this.former = List.copyOf(former);
    }

    /** Nothing was said. */
    static FormerNames none() {
        return new FormerNames(Optional.empty(), List.of());
    }

    /**
     * Finds the former names in the last migration, and what is not there or still in use.
     *
     * @param done what was carried out already
     */
    public Resolved resolve(Schema last, Set<Done> done) {
        return now.map(reading -> new Resolution(reading, last, done).run()).orElse(Resolved.NOTHING);
    }

    /** One space of names: the tables, the sequences, or the columns of one table. */
    private static final class Names<T> {
        private final Set<T> last;
        private final Map<T, List<T>> candidates = new LinkedHashMap<>();
        private final Set<T> declaredNew;
        private final BiPredicate<T, T> isDone;

        /** {@code isDone} says of a name and a former one whether that rename was carried out. */
        Names(Set<T> last, Set<T> declaredNew, BiPredicate<T, T> isDone) {
            this.last = last;
            this.declaredNew = declaredNew;
            this.isDone = isDone;
        }

        /** {@code name} exists now, and may have been called like one of {@code formers}. */
        void add(T name, Stream<T> formers) {
            List<T> all = candidates.computeIfAbsent(name, key -> new ArrayList<>());
            formers.filter(candidate -> !candidate.equals(name) && !all.contains(candidate))
                    .forEach(all::add);
        }

        /** The first of the possible names that the last migration has. */
        private Optional<T> known(T name) {
            return declaredNew.contains(name)
                    ? Optional.empty()
                    : candidates.getOrDefault(name, List.of()).stream()
                            .filter(candidate -> last.contains(candidate) && !isDone.test(name, candidate))
                            .findFirst();
        }

        /** Whether something now has the name, and had it before too. */
        private boolean isInUse(T name) {
            return candidates.containsKey(name)
                    && !declaredNew.contains(name)
                    && known(name).isEmpty();
        }

        /** What it may have been called, for a message. */
        String wanted(T name) {
            return candidates.getOrDefault(name, List.of()).stream()
                    .limit(2)
                    .map(Object::toString)
                    .collect(Collectors.joining(" or "));
        }

        private boolean hasBecomeAnother(T name) {
            return candidates.keySet().stream()
                    .anyMatch(other -> !other.equals(name) && known(other).equals(Optional.of(name)));
        }

        Optional<T> former(T name) {
            return outcome(name) == Outcome.RENAMED ? known(name) : Optional.empty();
        }

        Outcome outcome(T name) {
            Optional<T> known = known(name);
            if (known.isEmpty()) {
                return last.contains(name) || last.isEmpty() ? Outcome.STALE : Outcome.UNKNOWN;
            }
            if (isInUse(known.get())) {
                return Outcome.IN_USE;
            }
            return last.contains(name) && !hasBecomeAnother(name) ? Outcome.TAKEN : Outcome.RENAMED;
        }
    }

    private final class Resolution {
        private final Reading reading;
        private final Schema last;
        private final Set<Done> done;
        private final List<TableDraft> tables;
        private final Set<Element> saidNew;
        private final Names<QualifiedName> tableNames;
        private final Names<QualifiedName> sequenceNames;
        private final Map<QualifiedName, Names<String>> columnNames = new HashMap<>();
        private final List<Rename> renames = new ArrayList<>();
        private final List<Complaint> complaints = new ArrayList<>();
        private final Set<QualifiedName> newTables;
        private final Map<QualifiedName, Set<String>> newColumns = new LinkedHashMap<>();

        Resolution(Reading reading, Schema last, Set<Done> done) {
            this.done = done;
            this.reading = reading;
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
            this.tableNames = new Names<>(
                    last.tables().stream().map(Table::qualifiedName).collect(Collectors.toSet()),
                    newTables,
                    this::isDone);
            this.sequenceNames = new Names<>(
                    last.sequences().stream().map(Sequence::qualifiedName).collect(Collectors.toSet()),
                    Set.of(),
                    this::isDone);
        }

        Resolved run() {
            for (int i = 0; i < tables.size(); i++) {
                int place = i;
                List<QualifiedName> formers =
                        counterparts(place).map(TableDraft::name).toList();
                tableNames.add(tables.get(i).name(), formers.stream());
                tableNames.add(tables.get(i).name(), formers.stream().flatMap(name -> elsewhere(tableNames, name)));
            }
            List<QualifiedName> sequences = reading.schema().sequencesInOrder();
            for (int i = 0; i < sequences.size(); i++) {
                int place = i;
                List<QualifiedName> formers = former.stream()
                        .map(other -> other.schema().sequencesInOrder())
                        .filter(other -> other.size() == sequences.size())
                        .map(other -> other.get(place))
                        .toList();
                sequenceNames.add(sequences.get(i), formers.stream());
                sequenceNames.add(sequences.get(i), formers.stream().flatMap(name -> elsewhere(sequenceNames, name)));
            }
            for (int i = 0; i < tables.size(); i++) {
                readColumns(tables.get(i), counterparts(i).toList());
            }
            tables.forEach(this::addRenames);
            sequences.stream().distinct().forEach(name -> sequenceNames
                    .former(name)
                    .ifPresent(old -> renames.add(new Rename(old, Optional.empty(), name, Optional.empty()))));
            reading.entities().renamed().forEach(this::tell);
            return new Resolved(
                    List.copyOf(renames), Set.copyOf(newTables), newColumns, nowDone(), List.copyOf(complaints));
        }

        /** What has that name in another database schema, if it is one thing only: then it moved as well. */
        private static Stream<QualifiedName> elsewhere(Names<QualifiedName> names, QualifiedName former) {
            List<QualifiedName> namesakes = names.last.stream()
                    .filter(name -> name.name().equals(former.name()))
                    .toList();
            return namesakes.size() == 1 ? namesakes.stream() : Stream.empty();
        }

        private boolean isDone(QualifiedName name, QualifiedName from) {
            return done.contains(new Done(name, Optional.empty(), from.name()));
        }

        private Set<Done> nowDone() {
            Set<Done> all = new LinkedHashSet<>();
            done.stream().filter(this::isStillAskedFor).forEach(all::add);
            renames.forEach(rename -> all.add(new Done(
                    rename.toTable(),
                    rename.toColumn(),
                    rename.fromColumn().orElse(rename.fromTable().name()))));
            return all;
        }

        private boolean isStillAskedFor(Done entry) {
            return entry.column()
                    .map(column -> Optional.ofNullable(columnNames.get(entry.table()))
                            .filter(names -> names.candidates
                                    .getOrDefault(column, List.of())
                                    .contains(entry.from()))
                            .isPresent())
                    .orElseGet(() -> Stream.of(tableNames, sequenceNames)
                            .flatMap(names -> names.candidates.getOrDefault(entry.table(), List.of()).stream())
                            .anyMatch(candidate -> candidate.name().equals(entry.from())));
        }

        /** The same table in the other readings. */
        private Stream<TableDraft> counterparts(int place) {
            return former.stream()
                    .map(other -> other.schema().tablesInOrder())
                    .filter(other -> other.size() == tables.size())
                    .map(other -> other.get(place));
        }

        private QualifiedName formerTable(TableDraft table) {
            return tableNames.former(table.name()).orElse(table.name());
        }

        private void readColumns(TableDraft table, List<TableDraft> counterparts) {
            Set<String> lastColumns = last.table(formerTable(table)).map(Table::columns).orElse(List.of()).stream()
                    .map(Column::name)
                    .collect(Collectors.toSet());
            Set<String> declaredNew = table.columns().stream()
                    .filter(column -> saidNew.contains(column.site().element()))
                    .map(ColumnDraft::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Names<String> names = new Names<>(
                    lastColumns,
                    declaredNew,
                    (name, from) -> done.contains(new Done(table.name(), Optional.of(name), from)));
            Map<Element, List<String>> groups = byElement(table);
            List<Map<Element, List<String>>> others =
                    counterparts.stream().map(this::byElement).toList();
            groups.forEach((element, columns) -> {
                for (int i = 0; i < columns.size(); i++) {
                    int place = i;
                    names.add(
                            columns.get(i),
                            others.stream()
                                    .map(other -> other.getOrDefault(element, List.of()))
                                    .filter(other -> other.size() == columns.size())
                                    .map(other -> other.get(place)));
                }
                if (columns.size() == 1) {
                    names.add(columns.get(0), asColumn(element));
                }
            });
            reading.embeddings().stream()
                    .filter(embedding -> embedding.table() == table)
                    .forEach(embedding -> embedding
                            .columns()
                            .forEach(column -> names.add(column, formerInEmbedded(embedding.mark(), column))));
            columnNames.put(table.name(), names);
            if (!declaredNew.isEmpty()) {
                newColumns.put(table.name(), declaredNew);
            }
        }

        /** The former name of the only column, also where another one has it now and hides it from the other readings. */
        private Stream<String> asColumn(Element element) {
            return Era.renamed(Marks.of(element))
                    .map(mark -> mark.text("value"))
                    .filter(written -> !written.isEmpty() && element.getKind() != ElementKind.CLASS)
                    .map(written ->
                            reading.namer().physical(Name.parse(written)).inCatalog())
                    .stream();
        }

        private Map<Element, List<String>> byElement(TableDraft table) {
            Map<Element, List<String>> groups = new LinkedHashMap<>();
            table.columns()
                    .forEach(column -> groups.computeIfAbsent(column.site().element(), key -> new ArrayList<>())
                            .add(column.name()));
            return groups;
        }

        /** The former beginning with what the name ends in: the longest such end comes first. */
        private Stream<String> formerInEmbedded(Mark mark, String column) {
            String written = mark.text("value");
            if (written.isEmpty()) {
                return Stream.empty();
            }
            String beginning = reading.namer().physical(Name.parse(written)).inCatalog();
            return Stream.iterate(0, end -> end < column.length(), end -> end + 1)
                    .map(column::substring)
                    .flatMap(end -> Stream.of(beginning + end, beginning + "_" + end));
        }

        private void addRenames(TableDraft table) {
            QualifiedName from = formerTable(table);
            if (!from.equals(table.name())) {
                renames.add(new Rename(from, Optional.empty(), table.name(), Optional.empty()));
            }
            columnsOf(table).candidates.keySet().forEach(column -> columnsOf(table)
                    .former(column)
                    .ifPresent(
                            old -> renames.add(new Rename(from, Optional.of(old), table.name(), Optional.of(column)))));
        }

        private Names<String> columnsOf(TableDraft table) {
            return columnNames.getOrDefault(table.name(), new Names<>(Set.of(), Set.of(), (name, from) -> false));
        }

        /** Judges one annotation by the things that it is about, the best outcome first. */
        private void tell(Mark mark) {
            Element element = mark.element();
            Map<Outcome, Complaint> found = new EnumMap<>(Outcome.class);
            for (TableDraft table : tables) {
                if (table.site().element().equals(element)) {
                    judge(found, mark, tableNames, table.name(), "table ");
                }
                String column = "column " + formerTable(table) + ".";
                Stream<String> own = byElement(table).getOrDefault(element, List.of()).stream();
                Stream<String> embedded = reading.embeddings().stream()
                        .filter(e -> e.mark().element().equals(element) && e.table() == table)
                        .flatMap(e -> e.columns().stream());
                Stream.concat(own, embedded).forEach(name -> judge(found, mark, columnsOf(table), name, column));
            }
            if (found.isEmpty() && isSubclass(element)) {
                // Of these, only rows have the name.
                return;
            }
            if (found.isEmpty()) {
                found.put(Outcome.STALE, new Complaint(Outcome.STALE, place(mark), mark.text("value"), "", ""));
            }
            if (found.containsKey(Outcome.RENAMED)) {
                return;
            }
            boolean answersNothing = mark.text("value").isEmpty();
            Stream.of(Outcome.IN_USE, Outcome.TAKEN, Outcome.UNKNOWN, Outcome.STALE)
                    .filter(found::containsKey)
                    .findFirst()
                    .filter(outcome -> outcome == Outcome.STALE ? !isUsedByOthers(element) : !answersNothing)
                    .map(found::get)
                    .ifPresent(complaints::add);
        }

        private boolean isSubclass(Element element) {
            return element instanceof TypeElement type
                    && Marks.of(type).hasJpa("Entity")
                    && reading.entities().of(type).isSingleTableSubclass();
        }

        private <T> void judge(Map<Outcome, Complaint> found, Mark mark, Names<T> names, T name, String noun) {
            Outcome outcome = names.outcome(name);
            String known = names.known(name).map(Object::toString).orElse("");
            String thing = outcome == Outcome.UNKNOWN ? names.wanted(name) : known;
            String other =
                    switch (outcome) {
                        case UNKNOWN ->
                            names.last.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
                        case TAKEN -> noun + name;
                        case RENAMED, STALE, IN_USE -> "";
                    };
            found.putIfAbsent(outcome, new Complaint(outcome, place(mark), mark.text("value"), noun + thing, other));
        }

        private static AnnotationPlace place(Mark mark) {
            return AnnotationPlace.of(mark.site("value"));
        }

        /** Whether something that is called after the element was renamed, though nothing of its own was. */
        private boolean isUsedByOthers(Element element) {
            boolean isEntity = element.getKind().isClass();
            return renames.stream().anyMatch(rename -> tables.stream()
                    .filter(table -> table.name().equals(rename.toTable()))
                    .anyMatch(table -> (isEntity || rename.toColumn().isPresent())
                            ? rename.toColumn()
                                    .flatMap(table::column)
                                    .map(column -> column.site().element())
                                    .filter(site -> Era.renamed(Marks.of(site)).isEmpty())
                                    .isPresent()
                            : table.site().element().equals(element)));
        }
    }
}
