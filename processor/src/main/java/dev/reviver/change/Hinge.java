package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what happens at the hinge, stage by stage, and splits an alter that would do two of them. */
final class Hinge {
    private final List<Change> opening = new ArrayList<>();
    private final List<Change> loosen = new ArrayList<>();
    private final List<Change> reshape = new ArrayList<>();
    /** Of columns, after all that can be one statement. */
    private final List<Change> comments = new ArrayList<>();

    private final List<Change> tighten = new ArrayList<>();
    private final List<Change> conclusion = new ArrayList<>();

    /** Loosening of all tables, then reshaping, then tightening. */
    List<Change> changes() {
        List<Change> all = new ArrayList<>(opening);
        all.addAll(loosen);
        all.addAll(reshape);
        all.addAll(comments);
        all.addAll(tighten);
        all.addAll(conclusion);
        return all;
    }

    void reshape(Change change) {
        reshape.add(change);
    }

    /** One sequence becomes another; nothing if they are equal. Columns let go of it first, and take it last. */
    void sequence(Sequence from, Sequence to) {
        if (!from.equals(to)) {
            Change.Alter alter = new Change.Alter(to.qualifiedName(), from, to);
            switch (HingeStage.of(alter)) {
                case LOOSEN -> opening.add(alter);
                case RESHAPE -> reshape.add(alter);
                case TIGHTEN -> conclusion.add(alter);
            }
        }
    }

    /**
     * One column becomes another, in up to three steps; nothing if they are equal. From a plain to a computed one, or back,
     * it is one step: between the two there is no third.
     */
    void column(QualifiedName table, Column from, Column to) {
        if (from.generated().isPresent() != to.generated().isPresent()) {
            step(to.generated().isPresent() ? tighten : loosen, table, from, to);
            return;
        }
        Column loose = from.withIdentity(keptIdentity(from, to)).withNullable(from.nullable() || to.nullable());
        Column shaped = to.withIdentity(loose.identity().isPresent() ? to.identity() : Optional.empty())
                .withNullable(loose.nullable());
        step(loosen, table, from, loose);
        step(loose.withComment(shaped.comment()).equals(shaped) ? comments : reshape, table, loose, shaped);
        step(tighten, table, shaped, to);
    }

    private static void step(List<Change> stage, QualifiedName table, Column from, Column to) {
        if (!from.equals(to)) {
            stage.add(new Change.Alter(table, from, to));
        }
    }

    /** An identity survives if the column stays one, and stays an integer. */
    private static Optional<Identity> keptIdentity(Column from, Column to) {
        boolean stays = to.identity().isPresent() && new TypeChange(from.type(), to.type()).staysInFamily();
        return stays ? from.identity() : Optional.empty();
    }
}
