package dev.reviver.draft;

import dev.reviver.change.Carried;
import dev.reviver.change.Change;
import dev.reviver.change.LookAlike;
import dev.reviver.change.LookAlikes;
import dev.reviver.change.MoveWords;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.Words;
import dev.reviver.files.Draft;
import dev.reviver.hazard.Acceptances;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Finding;
import dev.reviver.hazard.Hazards;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotBody;
import java.util.List;
import java.util.Optional;

/**
 * A plan with all that goes with it.
 *
 * @param plan what is written
 * @param asked the differences as they are, before anything is put aside
 * @param before what rows mean until then
 * @param to what it leads to, with what is archived; its head is the migration before
 * @param said what was said
 * @param unused what was said for nothing
 */
public record Planned(Plan plan, Plan asked, Meaning before, Snapshot to, Said said, Unused unused) {
    /**
     * What was said for nothing.
     *
     * @param purges things to be dropped for good that are not archived
     * @param archived all that is
     * @param backfills columns for which a value was given that nothing needs
     * @param acceptances risks that there are not
     */
    public record Unused(
            List<Renames.Path> purges,
            List<Renames.Path> archived,
            List<Renames.Path> backfills,
            List<Acceptances.Acceptance> acceptances) {}

    /** The two files; sealed only if all that the snapshot will hold comes from the classes. */
    public Draft draft(Optional<Seal> seal) {
        return draft(seal, SnapshotBody.of(to));
    }

    /** The same for who has the text of {@code entities} already: mostly, it is what the plan leads to. */
    public Draft draft(Optional<Seal> seal, SnapshotBody entities) {
        SnapshotBody body = to.equals(entities.snapshot()) ? entities : SnapshotBody.of(to);
        return Drafting.of(plan, said.acceptances(), said.server(), body)
                .sealed(seal.filter(s -> to.remembered().equals(Remembered.NOTHING)));
    }

    /** What looks like a rename, and of which nobody said what it is. */
    public List<Question> questions() {
        List<LookAlike> pairs = LookAlikes.find(asked, said.renames()).stream()
                .filter(pair -> !said.fresh().contains(pair.to()))
                .toList();
        return Question.of(
                pairs, before, to.meaning().withClasses(said.formerly().classes()));
    }

    /** Drops that lose rows or values, attributes of composite types among them. */
    public List<Change> losses() {
        Carried carried = Carried.of(plan);
        return plan.changes().stream()
                .filter(change -> (change instanceof Change.Drop
                                && Words.loss(change, carried).isPresent())
                        || losesAttributes(change))
                .toList();
    }

    /** Those of which nothing can be put aside: an attribute goes for all values of its type. */
    public List<Change> attributeLosses() {
        return plan.changes().stream().filter(Planned::losesAttributes).toList();
    }

    private static boolean losesAttributes(Change change) {
        return change instanceof Change.Move move
                ? !MoveWords.lost(move).isEmpty()
                : change instanceof Change.Alter alter
                        && alter.to() instanceof CompositeType
                        && Words.loss(alter).isPresent();
    }

    /** What the way up puts at risk and nobody has accepted. */
    public List<Finding> risks() {
        return Hazards.of(plan, Direction.UP).stream()
                .filter(finding -> said.acceptances().reason(finding).isEmpty())
                .toList();
    }

    /** Whether a table goes. */
    public boolean dropsTable() {
        return asked.changes().stream()
                .anyMatch(change -> change instanceof Change.Drop drop && drop.object() instanceof Table);
    }
}
