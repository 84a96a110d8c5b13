package dev.reviver.draft;

import dev.reviver.change.Archiving;
import dev.reviver.change.Backfills;
import dev.reviver.change.Filling;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Acceptances;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Finding;
import dev.reviver.hazard.Hazards;
import dev.reviver.move.DataMoves;
import dev.reviver.move.State;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what the entities ask for into the plan that is written: differences, then what becomes of things that go, then
 * values for rows, then online forms. Tells what was said for nothing.
 */
public final class Planning {
    private final Snapshot from;
    private final Snapshot entities;
    private final Said said;
    private final Optional<Purge> purge;
    private final Set<Renames.Path> archived;

    private Planning(Snapshot from, Snapshot entities, Said said, Optional<Purge> purge) {
        this.from = from;
        this.entities = entities;
        this.said = said;
        this.purge = purge;
        this.archived = from.remembered().archived().stream()
                .map(entry -> new Renames.Path(entry.table(), entry.column()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Plans.
     *
     * @param from what the last migration leads to
     * @param entities what the entities ask for; what it remembers does not matter
     * @param said what a person said
     * @param purge what is to be dropped of that which was archived
     * @throws IllegalArgumentException if the renames contradict each other or lead where they cannot
     */
    public static Planned plan(Snapshot from, Snapshot entities, Said said, Optional<Purge> purge) {
        return new Planning(from, entities, said, purge).plan();
    }

    private Planned plan() {
        Set<Renames.Path> stays =
                archived.stream().filter(path -> !isPurged(path)).collect(Collectors.toCollection(LinkedHashSet::new));
        Renames renames = DataMoves.determined(
                new State(from.schema(), from.meaning()),
                new State(entities.schema(), entities.meaning()),
                said.renames(),
                said.fresh(),
                said.formerly());
        Archiving.Result kept = Archiving.keep(from.schema(), entities.schema(), renames, stays);
        Plan asked = diff(kept);
        Archiving.Result result = kept;
        Plan plan = asked;
        if (said.drop() == DropMode.ARCHIVE) {
            result = Archiving.everything(from.schema(), kept, this::isPurged);
            plan = diff(result);
        }
        Filling.Result filled = Filling.of(plan, said.backfills(), Backfills.of(from.meaning(), entities.meaning()));
        plan = said.online() ? OnlineForms.of(filled.plan()) : filled.plan();
        Snapshot to = from.with(entities.entities(), result.to(), entities.meaning(), remembered(result.archived()));
        return new Planned(plan, asked, from.meaning(), to, said, unused(plan, filled));
    }

    private boolean isPurged(Renames.Path path) {
        return archived.contains(path)
                && purge.filter(wish -> wish.includes(path)).isPresent();
    }

    private Plan diff(Archiving.Result to) {
        return DataMoves.diff(
                new State(from.schema(), from.meaning()),
                new State(to.to(), entities.meaning()),
                to.renames(),
                said.formerly());
    }

    private Remembered remembered(Set<Renames.Path> nowArchived) {
        return new Remembered(
                said.done(),
                nowArchived.stream()
                        .map(path -> new Remembered.Archived(path.table(), path.column()))
                        .toList(),
                from.remembered().included());
    }

    private Planned.Unused unused(Plan plan, Filling.Result filled) {
        List<Renames.Path> unknown = purge.map(wish -> wish.unknown(archived)).orElse(Set.of()).stream()
                .sorted(Comparator.comparing(Renames.Path::toString))
                .toList();
        return new Planned.Unused(unknown, List.copyOf(archived), filled.unused(), idle(plan));
    }

    /** Risks that were accepted, and that the plan does not have in either direction. */
    private List<Acceptances.Acceptance> idle(Plan plan) {
        if (said.acceptances().all().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(Hazards.of(plan, Direction.UP));
        findings.addAll(Hazards.of(plan.inverse(), Direction.DOWN));
        return said.acceptances().all().stream()
                .filter(accepted -> findings.stream().noneMatch(accepted::covers))
                .toList();
    }
}
