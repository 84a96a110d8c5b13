package dev.reviver.sql;

import dev.reviver.change.Carried;
import dev.reviver.change.Change;
import dev.reviver.change.Grade;
import dev.reviver.change.HingeStage;
import dev.reviver.change.Plan;
import dev.reviver.change.Words;
import dev.reviver.hazard.Acceptances;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Finding;
import dev.reviver.hazard.Hazards;
import dev.reviver.schema.Column;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan as the text of a file: one paragraph a step, and what a reader must know in front of it. */
final class Script {
    private static final List<String> MARKER = List.of(
            Sql.comment("reviver:hinge"),
            Sql.comment("Old and new columns exist together here. Write the SQL that moves values at this place,"),
            Sql.comment("and the SQL that moves them back at the same place of the other file."));

    /** In the runtime: what follows is a statement that is part of no transaction. */
    private static final String ALONE = Sql.comment("reviver:alone");

    /**
     * Longer than PostgreSQL's deadlock_timeout, without which an autovacuum never gives way. The runner sets one too; the
     * file holds for those who run it with psql.
     */
    private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '2s';";

    /** Deferred constraints that data moves have queued would refuse any ALTER after them (55006). */
    private static final String NOTHING_QUEUED = RecodeSql.NOTHING_QUEUED + ";";

    private static final String LOOKED_AT = Sql.comment("Looks at rows before anything is done");
    private static final String NOTHING_LOOKED_AT =
            Sql.comment("Undoes nothing, for the look at rows with which the other file begins") + "\nSELECT 1;";

    private final Plan plan;
    private final Server server;
    private final Direction direction;
    private final Acceptances acceptances;
    private final Carried carried;
    private final Guards guards;
    private final Alterations alterations;
    private final List<String> ahead;
    private final Map<Change, List<Finding>> findings = new HashMap<>();

    Script(Plan plan, Direction direction, Acceptances acceptances, Server server) {
        this.server = server;
        this.plan = withoutNeedlessLoosening(plan);
        this.direction = direction;
        this.acceptances = acceptances;
        this.carried = Carried.of(plan);
        this.guards = new Guards(this.plan);
        this.alterations = new Alterations(server, plan.collations());
        this.ahead = Lookout.of(this.plan, server).stream()
                .map(guard -> LOOKED_AT + "\n" + guard + ";")
                .toList();
        Hazards.of(this.plan, direction)
                .forEach(finding -> findings.computeIfAbsent(finding.change(), c -> new ArrayList<>())
                        .add(finding));
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        int marker = markerPlace();
        // After renames and new types, since it says these names.
        int lookout = plan.namesAreNew();
        boolean inSegments = plan.changes().stream().anyMatch(OnlineSql::isAlone);
        boolean begins = inSegments;
        boolean queued = false;
        Change.Visitor<List<Sql>> verbs = PostgresWriter.verbs(server, plan.collations());
        int i = 0;
        for (List<Change> step : alterations.steps(plan)) {
            if (queued && alters(step.get(0))) {
                paragraphs.add(NOTHING_QUEUED);
                queued = false;
            }
            if (i == lookout) {
                paragraphs.addAll(ahead);
            }
            if (i == marker) {
                paragraphs.add(String.join("\n", MARKER));
            }
            i += step.size();
            Change last = step.get(step.size() - 1);
            List<Sql> statements = last.accept(verbs);
            if (statements.isEmpty()) {
                continue;
            }
            if (begins && !OnlineSql.isAlone(last)) {
                paragraphs.add(LOCK_TIMEOUT);
            }
            begins = inSegments && OnlineSql.isAlone(last);
            paragraphs.add(step.size() == 1 ? paragraph(last, statements) : together(step));
            queued |= movesData(last) && !alters(last);
        }
        if (queued) {
            paragraphs.add(NOTHING_QUEUED);
        }
        if (!paragraphs.isEmpty() && looksOutAlone(withoutNeedlessLoosening(plan.inverse()), server)) {
            paragraphs.add(NOTHING_LOOKED_AT);
        }
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs).concat("\n");
    }

    /** Whether the look at the rows is a transaction of its own in the script of a plan, which the other file must match. */
    private static boolean looksOutAlone(Plan plan, Server server) {
        Optional<Change> first = plan.changes().stream()
                .filter(change -> !PostgresWriter.statements(change, server, plan.collations())
                        .isEmpty())
                .findFirst();
        return first.filter(OnlineSql::isAlone).isPresent()
                && !Lookout.of(plan, server).isEmpty();
    }

    private String paragraph(Change change, List<Sql> statements) {
        List<String> lines = new ArrayList<>();
        if (OnlineSql.isAlone(change) && statements.stream().noneMatch(Script::saysItself)) {
            lines.add(ALONE);
        }
        lines.addAll(remarks(change));
        for (Sql guard : guards.before(change)) {
            lines.add(guard.toString().concat(";"));
        }
        for (Sql statement : statements) {
            lines.add(statement.toString().concat(";"));
        }
        return String.join("\n", lines);
    }

    /** Several changes as one statement, below what is to be said of each; what is true of all is said once. */
    private String together(List<Change> step) {
        List<String> lines = new ArrayList<>();
        List<Alteration> parts = new ArrayList<>();
        for (Change change : step) {
            Alteration part = change.accept(alterations).orElseThrow();
            remarks(change).stream().filter(line -> !lines.contains(line)).forEach(lines::add);
            guards.before(change).forEach(guard -> lines.add(guard + ";"));
            part.before().forEach(guard -> lines.add(guard + ";"));
            parts.add(part);
        }
        Alteration whole = parts.stream().reduce(Alteration::and).orElseThrow();
        lines.add(whole.statement() + ";");
        whole.after().forEach(statement -> lines.add(statement + ";"));
        return String.join("\n", lines);
    }

    /** What a reader must know of a change. */
    private List<String> remarks(Change change) {
        List<String> lines = new ArrayList<>();
        lines.add(Sql.comment(Words.sentence(change)));
        for (Finding finding : of(change)) {
            String risk = acceptances
                    .reason(finding)
                    .map(reason -> " accepted: " + reason)
                    .orElse(" " + finding.message());
            lines.add(Sql.comment(finding.hazard().code() + risk));
        }
        Change up = direction == Direction.UP ? change : change.inverse();
        boolean pauses = change.whole() instanceof Change.Fill fill && fill.up().isEmpty();
        Optional<String> loss = pauses ? Optional.empty() : Words.loss(up, carried);
        if (loss.isPresent()) {
            lines.add(Sql.comment(
                    Grade.of(up).text() + ": " + (direction == Direction.UP ? "the way back " : "") + loss.get()));
        }
        if (change instanceof Change.Drop drop && carried.keeps(drop)) {
            carriedName(drop).ifPresent(name -> lines.add(Sql.comment("reviver:carried=" + name)));
        }
        if (change instanceof Change.Fill place
                && place.up().filter(v -> v.expression().isEmpty()).isPresent()) {
            lines.addAll(FillSql.place(place.table(), place.column()));
        }
        return lines;
    }

    /** Changes are large, and a first migration has no hazards: without them, none is looked for. */
    private List<Finding> of(Change change) {
        return findings.isEmpty() ? List.of() : findings.getOrDefault(change, List.of());
    }

    /** As the statement writes it; the runner does not count rows that a data move has put elsewhere. */
    private static Optional<Sql> carriedName(Change.Drop drop) {
        if (drop.object() instanceof Table) {
            return Optional.of(Sql.of("$I", drop.table()));
        }
        return drop.object() instanceof Column column
                ? Optional.of(Sql.of("$I.$I", drop.table(), column.name()))
                : Optional.empty();
    }

    /** PostgreSQL refuses it in a transaction, which the runtime knows. */
    private static boolean saysItself(Sql statement) {
        return statement.toString().contains(" CONCURRENTLY ");
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
        if (change instanceof Change.Online online) {
            return isBeforeMarker(online.whole());
        }
        if (change instanceof Change.Alter alter) {
            HingeStage stage = HingeStage.of(alter);
            return stage == HingeStage.LOOSEN || (stage == HingeStage.RESHAPE && direction == Direction.DOWN);
        }
        // Renames open the way up and close the way down.
        return change instanceof Change.Rename ? direction == Direction.UP : change.rank() < Change.HINGE_RANK;
    }

    private static boolean movesData(Change change) {
        if (change instanceof Change.Move move) {
            return !move.up().isEmpty();
        }
        return change instanceof Change.Custom custom
                ? !custom.up().isBlank()
                : change instanceof Change.Fill fill
                        && fill.up().flatMap(Change.Fill.Value::expression).isPresent();
    }

    /** Whether it is DDL, which queues nothing. */
    private boolean alters(Change change) {
        return !(change instanceof Change.Move || change instanceof Change.Fill || change instanceof Change.Custom)
                || change.accept(alterations).isPresent();
    }

    /** A column that is dropped need not lose its NOT NULL first, unless somebody's SQL stands between the two. */
    private static Plan withoutNeedlessLoosening(Plan plan) {
        if (plan.changes().stream().anyMatch(Script::movesData)) {
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
                : plan.with(plan.changes().stream()
                        .filter(change -> !needless.contains(change))
                        .toList());
    }
}
