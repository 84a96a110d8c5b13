package dev.reviver.processor;

import dev.reviver.change.Acceptances;
import dev.reviver.change.Archiving;
import dev.reviver.change.Backfills;
import dev.reviver.change.DataMoves;
import dev.reviver.change.Direction;
import dev.reviver.change.Filling;
import dev.reviver.change.Finding;
import dev.reviver.change.Formerly;
import dev.reviver.change.Hazards;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.State;
import dev.reviver.entity.AnnotationPlace;
import dev.reviver.entity.EntityModel;
import dev.reviver.entity.Remarks;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns what the entities ask for into the plan that is written: differences, then what becomes of things that go, then
 * values for rows, then online forms. Tells what was said for nothing.
 */
final class Planning {
    private final Console console;
    private final ReviverOptions options;
    private final Snapshot from;

    Planning(Console console, ReviverOptions options, Snapshot from) {
        this.console = console;
        this.options = options;
        this.from = from;
    }

    /**
     * A plan with all that goes with it.
     *
     * @param plan what is written
     * @param asked the differences as they are, before anything is put aside
     * @param to the model that it leads to, with what is archived
     * @param meaning what its rows mean
     * @param remembered what the next snapshot knows besides
     * @param acceptances risks that are taken
     */
    record Planned(Plan plan, Plan asked, Schema to, Meaning meaning, Remembered remembered, Acceptances acceptances) {}

    /**
     * Plans.
     *
     * @throws IllegalArgumentException if the renames contradict each other or lead where they cannot
     */
    Planned plan(EntityModel model, SaidNames said) {
        Set<Renames.Path> archived = from.remembered().archived().stream()
                .map(entry -> new Renames.Path(entry.table(), entry.column()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tellUnknownPurges(archived);
        Predicate<Renames.Path> purged = path -> archived.contains(path)
                && options.purge().filter(purge -> purge.includes(path)).isPresent();
        Set<Renames.Path> stays =
                archived.stream().filter(purged.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
        Archiving.Result kept = Archiving.keep(from.schema(), model.schema(), said.renames(), stays);
        Plan asked = diff(model, kept);
        Archiving.Result result = kept;
        Plan plan = asked;
        if (options.drop() == DropMode.ARCHIVE) {
            result = Archiving.everything(from.schema(), kept, purged);
            plan = diff(model, result);
        }
        plan = fill(plan, model.remarks(), Backfills.of(from.meaning(), model.meaning()));
        if (options.online()) {
            plan = OnlineForms.of(plan);
        }
        return new Planned(
                plan,
                asked,
                result.to(),
                model.meaning(),
                remembered(said, result.archived()),
                acceptances(plan, model.remarks()));
    }

    private Plan diff(EntityModel model, Archiving.Result to) {
        return DataMoves.diff(
                new State(from.schema(), from.meaning()),
                new State(to.to(), model.meaning()),
                to.renames(),
                new Formerly(
                        model.formerRows().constantNames(), model.formerRows().classNames(from.meaning())));
    }

    private Remembered remembered(SaidNames said, Set<Renames.Path> archived) {
        return new Remembered(
                said.remembered().renamed(),
                archived.stream()
                        .map(path -> new Remembered.Archived(path.table(), path.column()))
                        .toList(),
                from.remembered().included());
    }

    private void tellUnknownPurges(Set<Renames.Path> archived) {
        options.purge().map(purge -> purge.unknown(archived)).orElse(Set.of()).stream()
                .map(Renames.Path::toString)
                .sorted()
                .forEach(name -> console.tell(
                        Message.PURGE_UNKNOWN,
                        name,
                        archived.isEmpty()
                                ? "nothing"
                                : archived.stream().map(Renames.Path::toString).collect(Collectors.joining(", "))));
    }

    private Plan fill(Plan plan, Remarks remarks, Backfills known) {
        Map<Renames.Path, String> said = new LinkedHashMap<>();
        Map<Renames.Path, AnnotationPlace> places = new LinkedHashMap<>();
        for (Remarks.Backfill backfill : remarks.backfills()) {
            Renames.Path path = new Renames.Path(backfill.table(), Optional.of(backfill.column()));
            said.put(path, backfill.expression());
            places.put(path, backfill.place());
        }
        Filling.Result filled = Filling.of(plan, options.backfills().or(new Backfills(said)), known);
        for (Renames.Path unused : filled.unused()) {
            AnnotationPlace place = places.get(unused);
            if (place != null) {
                console.tellAt(place, Message.BACKFILL_UNUSED, "@Backfill", unused);
            } else {
                console.tell(Message.BACKFILL_UNUSED, OptionKey.BACKFILL.option(), unused);
            }
        }
        return filled.plan();
    }

    private Acceptances acceptances(Plan plan, Remarks remarks) {
        List<Finding> findings = new ArrayList<>(Hazards.of(plan, Direction.UP));
        findings.addAll(Hazards.of(plan.inverse(), Direction.DOWN));
        List<Acceptances.Acceptance> all = new ArrayList<>(options.acceptances().all());
        all.stream()
                .filter(accepted -> findings.stream().noneMatch(accepted::covers))
                .forEach(unused -> console.tell(Message.ACCEPT_UNUSED, OptionKey.ACCEPT.option(), unused.code()));
        for (Remarks.Accept said : remarks.accepts()) {
            try {
                Acceptances.Acceptance accepted =
                        new Acceptances.Acceptance(said.code(), said.table(), said.part(), said.because());
                all.add(accepted);
                if (findings.stream().noneMatch(accepted::covers)) {
                    console.tellAt(said.place(), Message.ACCEPT_UNUSED, "@Accept", said.code());
                }
            } catch (IllegalArgumentException unknown) {
                console.tellAt(said.place(), Message.ACCEPT_UNKNOWN, String.valueOf(unknown.getMessage()));
            }
        }
        return new Acceptances(all);
    }
}
