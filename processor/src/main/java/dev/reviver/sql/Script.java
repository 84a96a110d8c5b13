package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.Direction;
import dev.reviver.change.Finding;
import dev.reviver.change.Grade;
import dev.reviver.change.Hazards;
import dev.reviver.change.HingeStage;
import dev.reviver.change.Plan;
import dev.reviver.change.Words;
import dev.reviver.schema.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan as the text of a file: one paragraph a step, and what a reader must know in front of it. */
final class Script {
    private static final List<String> MARKER = List.of(
            Sql.comment("reviver:hinge"),
            Sql.comment("Old and new columns exist together here. Write the SQL that moves values at this place,"),
            Sql.comment("and the SQL that moves them back at the same place of the other file."));

    private final Plan plan;
    private final Direction direction;
    private final Guards guards;
    private final Map<Change, List<Finding>> findings = new HashMap<>();

    Script(Plan plan, Direction direction) {
        this.plan = withoutNeedlessLoosening(plan);
        this.direction = direction;
        this.guards = new Guards(this.plan);
        Hazards.of(this.plan, direction)
                .forEach(finding -> findings.computeIfAbsent(finding.change(), c -> new ArrayList<>())
                        .add(finding));
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        int marker = markerPlace();
        int lastCustom = lastCustom();
        for (int i = 0; i < plan.changes().size(); i++) {
            if (i == marker) {
                paragraphs.add(String.join("\n", MARKER));
            }
            paragraphs.add(paragraph(plan.changes().get(i)));
            if (i == lastCustom) {
                // Deferred constraints that data moves have queued would refuse any ALTER after them (55006).
                paragraphs.add("SET CONSTRAINTS ALL IMMEDIATE;");
            }
        }
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
    }

    private String paragraph(Change change) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings.getOrDefault(change, List.of())) {
            lines.add(Sql.comment(finding.hazard().code() + " " + finding.message()));
        }
        Change up = direction == Direction.UP ? change : change.inverse();
        Words.loss(up)
                .ifPresent(loss -> lines.add(Sql.comment(
                        Grade.of(up).text() + ": " + (direction == Direction.UP ? "the way back " : "") + loss)));
        guards.before(change).forEach(guard -> lines.add(guard + ";"));
        PostgresWriter.statements(change).forEach(statement -> lines.add(statement + ";"));
        return String.join("\n", lines);
    }

    /**
     * Where old and new stand side by side: after what loosens, before what tightens. Between, values move before types
     * change on the way up, and after on the way down, where the plan runs backwards. −1 if nothing alters and no column
     * comes or goes.
     */
    private int markerPlace() {
        List<Change> changes = plan.changes();
        if (changes.stream().noneMatch(Script::movesColumns)) {
            return -1;
        }
        int place = 0;
        while (place < changes.size() && isBeforeMarker(changes.get(place))) {
            place++;
        }
        return place;
    }

    private static boolean movesColumns(Change change) {
        return change.rank() == Change.HINGE_RANK
                || (change instanceof Change.Create create && create.object() instanceof Column)
                || (change instanceof Change.Drop drop && drop.object() instanceof Column);
    }

    private boolean isBeforeMarker(Change change) {
        if (change instanceof Change.Alter alter) {
            HingeStage stage = HingeStage.of(alter);
            return stage == HingeStage.LOOSEN || (stage == HingeStage.RESHAPE && direction == Direction.DOWN);
        }
        // Renames open the way up and close the way down.
        return change instanceof Change.Rename ? direction == Direction.UP : change.rank() < Change.HINGE_RANK;
    }

    private int lastCustom() {
        int last = -1;
        for (int i = 0; i < plan.changes().size(); i++) {
            if (plan.changes().get(i) instanceof Change.Custom) {
                last = i;
            }
        }
        return last;
    }

    /** A column that is dropped need not lose its NOT NULL first, unless somebody's SQL stands between the two. */
    private static Plan withoutNeedlessLoosening(Plan plan) {
        if (plan.changes().stream().anyMatch(Change.Custom.class::isInstance)) {
            return plan;
        }
        Set<Change> needless = new HashSet<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Drop drop && drop.object() instanceof Column column && column.nullable()) {
                needless.add(new Change.Alter(drop.table(), column.withNullable(false), column));
            }
        }
        return needless.isEmpty()
                ? plan
                : new Plan(plan.changes().stream()
                        .filter(change -> !needless.contains(change))
                        .toList());
    }
}
