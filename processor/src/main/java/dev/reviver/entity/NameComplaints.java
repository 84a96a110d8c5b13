package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.entity.FormerNames.Complaint;
import dev.reviver.entity.FormerNames.Outcome;
import dev.reviver.entity.FormerNames.Rename;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Judges each annotation with a former name by the things that it is about. */
final class NameComplaints {
    private final Reading reading;
    private final List<TableDraft> tables;
    private final KnownNames<QualifiedName> tableNames;
    private final Map<QualifiedName, KnownNames<String>> columnNames;
    private final List<Rename> renames;

    NameComplaints(
            Reading reading,
            KnownNames<QualifiedName> tableNames,
            Map<QualifiedName, KnownNames<String>> columnNames,
            List<Rename> renames) {
        this.reading = reading;
        this.tables = reading.schema().tablesInOrder();
        this.tableNames = tableNames;
        this.columnNames = columnNames;
        this.renames = renames;
    }

    /**
     * All of them.
     *
     * @param borneOut annotations on these speak of values that have moved, and nothing is to be said of them
     */
    List<Complaint> all(Set<Element> borneOut) {
        List<Complaint> complaints = new ArrayList<>();
        reading.entities().renamed().stream()
                .filter(mark -> !borneOut.contains(mark.element()))
                .forEach(mark -> of(mark).ifPresent(complaints::add));
        return List.copyOf(complaints);
    }

    /** Of all that one annotation is about, the best outcome counts. */
    private Optional<Complaint> of(Mark mark) {
        Element element = mark.element();
        Map<Outcome, Complaint> found = found(mark);
        if (found.isEmpty() && isSubclass(element)) {
            // Of these, only rows have the name.
            return Optional.empty();
        }
        if (found.isEmpty()) {
            found.put(Outcome.STALE, new Complaint(Outcome.STALE, place(mark), mark.text("value"), "", ""));
        }
        if (found.containsKey(Outcome.RENAMED)) {
            return Optional.empty();
        }
        boolean answersNothing = mark.text("value").isEmpty();
        return Stream.of(Outcome.IN_USE, Outcome.UNKNOWN, Outcome.STALE)
                .filter(found::containsKey)
                .findFirst()
                .filter(outcome -> outcome == Outcome.STALE ? !isUsedByOthers(element) : !answersNothing)
                .map(found::get);
    }

    private Map<Outcome, Complaint> found(Mark mark) {
        Element element = mark.element();
        Map<Outcome, Complaint> found = new EnumMap<>(Outcome.class);
        for (TableDraft table : tables) {
            if (table.site().element().equals(element)) {
                judge(found, mark, tableNames, table.name(), "table ");
            }
            String column = "column " + tableNames.former(table.name()).orElse(table.name()) + ".";
            KnownNames<String> columns = Objects.requireNonNull(columnNames.get(table.name()), "all tables are read");
            Stream<String> own = NameResolution.byElement(table).getOrDefault(element, List.of()).stream();
            Stream<String> embedded = reading.embeddings().stream()
                    .filter(e -> e.mark().element().equals(element) && e.table() == table)
                    .flatMap(e -> e.columns().stream());
            Stream.concat(own, embedded).forEach(name -> judge(found, mark, columns, name, column));
        }
        return found;
    }

    private boolean isSubclass(Element element) {
        return element instanceof TypeElement type
                && Marks.of(type).hasJpa("Entity")
                && reading.entities().of(type).isSingleTableSubclass();
    }

    private static <T> void judge(Map<Outcome, Complaint> found, Mark mark, KnownNames<T> names, T name, String noun) {
        Outcome outcome = names.outcome(name);
        String known = names.known(name).map(Object::toString).orElse("");
        String thing = outcome == Outcome.UNKNOWN ? names.wanted(name) : known;
        String other = outcome == Outcome.UNKNOWN
                ? names.last().stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
                : "";
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
