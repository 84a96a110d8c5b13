package dev.reviver.processor;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Said;
import dev.reviver.element.AnnotationPlace;
import dev.reviver.entity.EntityModel;
import dev.reviver.entity.FormerNames;
import dev.reviver.entity.FormerRows;
import dev.reviver.entity.Remarks;
import dev.reviver.hazard.Acceptances;
import dev.reviver.meaning.Meaning;
import dev.reviver.move.Formerly;
import dev.reviver.snapshot.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what options and annotations say of the next migration, and knows where each of them was said. */
final class Saying {
    private final Console console;
    private final Map<Renames.Path, AnnotationPlace> backfillPlaces = new HashMap<>();
    private final Map<Acceptances.Acceptance, AnnotationPlace> acceptancePlaces = new HashMap<>();
    private final Said said;

    /**
     * Both together; what both say counts once. A code that there is not is told.
     *
     * @param last what rows meant in the last migration
     * @throws IllegalArgumentException if they contradict each other
     * @see #said(FormerRows.Resolved) what is said of constants
     */
    Saying(Console console, ReviverOptions options, EntityModel model, FormerNames.Resolved names, Meaning last) {
        this.console = console;
        this.said = new Said(
                        renames(names),
                        fresh(names),
                        done(names),
                        new Formerly(Map.of(), model.formerRows().classNames(last), names.attributes()),
                        backfills(model.remarks()),
                        acceptances(model.remarks()),
                        options.drop(),
                        options.online(),
                        options.target())
                .with(options.renames())
                .with(options.backfills())
                .with(options.acceptances());
    }

    Said said() {
        return said;
    }

    /** The same with what is said of constants, once it is known what was called how in the last migration. */
    Said said(FormerRows.Resolved rows) {
        List<Remembered.Renamed> done = new ArrayList<>(said.done());
        rows.done().stream()
                .map(entry -> new Remembered.Renamed(
                        entry.at().table(),
                        Optional.of(entry.at().column()),
                        Optional.of(entry.constant()),
                        entry.from()))
                .forEach(done::add);
        return said.withDone(done).withFormerly(said.formerly().withConstants(rows.constants()));
    }

    /** Tells what was said for nothing. */
    void tellUnused(Planned.Unused unused) {
        for (Renames.Path name : unused.purges()) {
            console.tell(
                    Message.PURGE_UNKNOWN,
                    name,
                    unused.archived().isEmpty()
                            ? "nothing"
                            : unused.archived().stream()
                                    .map(Renames.Path::toString)
                                    .collect(Collectors.joining(", ")));
        }
        for (Renames.Path column : unused.backfills()) {
            AnnotationPlace place = backfillPlaces.get(column);
            if (place != null) {
                console.tellAt(place, Message.BACKFILL_UNUSED, "@Backfill", column);
            } else {
                console.tell(Message.BACKFILL_UNUSED, OptionKey.BACKFILL.option(), column);
            }
        }
        for (Acceptances.Acceptance accepted : unused.acceptances()) {
            AnnotationPlace place = acceptancePlaces.get(accepted);
            if (place != null) {
                console.tellAt(place, Message.ACCEPT_UNUSED, "@Accept", accepted.code());
            } else {
                console.tell(Message.ACCEPT_UNUSED, OptionKey.ACCEPT.option(), accepted.code());
            }
        }
    }

    private static Renames renames(FormerNames.Resolved names) {
        return new Renames(names.renames().stream()
                .map(rename -> new Renames.Hint(
                        new Renames.Path(rename.fromTable(), rename.fromColumn()),
                        Optional.of(new Renames.Path(rename.toTable(), rename.toColumn()))))
                .distinct()
                .toList());
    }

    private static Set<Renames.Path> fresh(FormerNames.Resolved names) {
        Set<Renames.Path> all = new LinkedHashSet<>();
        names.tables().forEach(table -> all.add(new Renames.Path(table, Optional.empty())));
        names.columns()
                .forEach((table, columns) ->
                        columns.forEach(column -> all.add(new Renames.Path(table, Optional.of(column)))));
        return all;
    }

    private static List<Remembered.Renamed> done(FormerNames.Resolved names) {
        return names.done().stream()
                .map(entry -> new Remembered.Renamed(entry.table(), entry.column(), Optional.empty(), entry.from()))
                .toList();
    }

    private Backfills backfills(Remarks remarks) {
        Map<Renames.Path, String> values = new LinkedHashMap<>();
        for (Remarks.Backfill backfill : remarks.backfills()) {
            Renames.Path path = new Renames.Path(backfill.table(), Optional.of(backfill.column()));
            values.put(path, backfill.expression());
            backfillPlaces.put(path, backfill.place());
        }
        return new Backfills(values);
    }

    private Acceptances acceptances(Remarks remarks) {
        List<Acceptances.Acceptance> all = new ArrayList<>();
        for (Remarks.Accept remark : remarks.accepts()) {
            try {
                Acceptances.Acceptance accepted =
                        new Acceptances.Acceptance(remark.code(), remark.table(), remark.part(), remark.because());
                all.add(accepted);
                acceptancePlaces.put(accepted, remark.place());
            } catch (IllegalArgumentException unknown) {
                console.tellAt(remark.place(), Message.ACCEPT_UNKNOWN, String.valueOf(unknown.getMessage()));
            }
        }
        return new Acceptances(all);
    }
}
