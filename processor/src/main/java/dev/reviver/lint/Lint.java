package dev.reviver.lint;

import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Hazard;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.verify.RoundTrip;
import dev.reviver.verify.SqlRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hazards of SQL as it is written, by whomever: the rules of {@link dev.reviver.hazard.Hazards}, as far as a statement alone
 * tells. What happens to a table that the same script makes is harmless, for it has no rows and no readers.
 */
public final class Lint {
    /**
     * A hazard in a file.
     *
     * @param file which file
     * @param line which line
     * @param hazard the kind
     * @param message in words
     */
    public record Warning(String file, int line, Hazard hazard, String message) {}

    private final LintReport report;

    private Lint(LintReport report) {
        this.report = report;
    }

    /** The hazards of both files of a migration that nobody has accepted, in the order of their statements. */
    public static List<Warning> of(RoundTrip.Trip trip) {
        Stream<Warning> up = of(trip.up(), Direction.UP, trip.down()).stream();
        Stream<Warning> down =
                trip.down().stream().flatMap(script -> of(script, Direction.DOWN, Optional.of(trip.up())).stream());
        return Stream.concat(up, down).toList();
    }

    /**
     * The hazards of one script.
     *
     * @param direction which file it is: the way back loses other things than the way forward
     * @param other the other file of the migration, which says what was there before
     * @throws dev.reviver.runtime.MigrationException.ScriptRefused if the text cannot be cut into statements
     */
    public static List<Warning> of(Script script, Direction direction, Optional<Script> other) {
        List<Statement> statements = SqlRun.statements(script);
        List<StatementHead> heads = heads(statements);
        LintFacts before =
                LintFacts.of(other.map(SqlRun::statements).map(Lint::heads).orElse(List.of()));
        LintReport report = new LintReport(script, direction, LintFacts.of(heads), before);
        AcceptedInComments comments = new AcceptedInComments(script, statements);
        Lint lint = new Lint(report);
        LintLocks locks = new LintLocks(report);
        for (int i = 0; i < heads.size(); i++) {
            int line = statements.get(i).line();
            report.at(line, comments.before(line));
            lint.statement(heads.get(i));
            // A lock is taken by the statement as a whole.
            report.atLine(line);
            locks.next(heads.get(i));
        }
        return report.warnings();
    }

    private static List<StatementHead> heads(List<Statement> statements) {
        return statements.stream().map(StatementHead::of).toList();
    }

    private void statement(StatementHead head) {
        String name = head.names().isEmpty() ? "" : head.names().get(0);
        Phrase action = head.actions().get(0);
        switch (head.verb()) {
            case "CREATE" -> create(head, name);
            case "DROP" -> drop(head, action);
            case "ALTER" -> alter(head, name);
            case "TRUNCATE" ->
                head.names().stream()
                        .filter(report::hasRows)
                        .forEach(table -> report.lost(
                                Hazard.TABLE_DROPPED, Hazard.DOWN_DROPS_TABLE, "removes all rows of " + table));
            case "UPDATE" -> {
                boolean fills = action.has("IS", "NULL");
                if (fills && action.starts("SET")) {
                    report.filled(head.part(action.from(1).name()));
                }
                written(name, fills);
            }
            case "DELETE", "MERGE" -> written(name, false);
            case "INSERT" -> {
                if (action.has("SELECT") || action.has("TABLE")) {
                    written(name, false);
                }
            }
            case "CLUSTER" -> report.rewritten(name, "copies");
            case "VACUUM" -> {
                if (head.modifiers().contains("FULL")) {
                    report.rewritten(name, "copies");
                }
            }
            case "REINDEX" -> {
                if (!head.modifiers().contains("CONCURRENTLY") && report.hasRows(name)) {
                    report.found(Hazard.INDEX_BLOCKS_WRITES, "nobody can write while " + name + " is built anew");
                }
            }
            default -> {}
        }
    }

    private void create(StatementHead head, String name) {
        if (head.noun().endsWith("TABLE") || head.noun().equals("MATERIALIZED VIEW")) {
            // One that may be there already is as the script wants it: its author has said so.
            report.madeTable(name);
        } else if (head.noun().equals("INDEX") && report.hasRows(name)) {
            boolean waits = !head.modifiers().contains("CONCURRENTLY");
            if (head.modifiers().contains("UNIQUE")) {
                report.demand(Hazard.KEY_ON_ROWS, "fails if two rows of " + name + " agree");
            }
            if (waits) {
                report.found(
                        Hazard.INDEX_BLOCKS_WRITES,
                        "nobody can write to " + name + " while the index is built; CONCURRENTLY would not stop them");
            }
        }
    }

    private void drop(StatementHead head, Phrase rest) {
        boolean cascade = rest.has("CASCADE");
        for (String name : head.names()) {
            switch (head.noun()) {
                case "TABLE" -> {
                    if (report.hasRows(name) && !report.isCarried(name)) {
                        report.lost(
                                Hazard.TABLE_DROPPED,
                                Hazard.DOWN_DROPS_TABLE,
                                "drops table " + name + " with all its rows");
                    }
                }
                case "SCHEMA" -> {
                    if (cascade) {
                        report.lost(
                                Hazard.TABLE_DROPPED,
                                Hazard.DOWN_DROPS_TABLE,
                                "drops schema " + name + " with all tables in it");
                    }
                }
                case "TYPE", "DOMAIN", "EXTENSION" -> {
                    if (cascade) {
                        report.lost(
                                Hazard.COLUMN_DROPPED,
                                Hazard.DOWN_DROPS_COLUMN,
                                "drops " + name + " with all columns that are of it");
                    }
                }
                case "SEQUENCE" -> report.sequenceLost("drops sequence " + name + " and its position");
                default -> {}
            }
        }
    }

    private void alter(StatementHead head, String name) {
        Phrase first = head.actions().get(0);
        switch (head.noun()) {
            case "TABLE" -> {
                LintOfAlterTable table = new LintOfAlterTable(report);
                for (int i = 0; i < head.actions().size(); i++) {
                    report.atLine(head.lines().get(i));
                    table.action(head, name, head.actions().get(i));
                }
            }
            case "SEQUENCE" -> {
                if (first.has("INCREMENT")) {
                    report.increment(name);
                }
                report.renamed(name, first);
            }
            case "TYPE" -> {
                report.renamed(name, first);
                for (int i = 0; i < head.actions().size(); i++) {
                    report.atLine(head.lines().get(i));
                    attribute(head, head.actions().get(i));
                }
            }
            case "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SCHEMA", "FUNCTION", "PROCEDURE" ->
                report.renamed(name, first);
            default -> {}
        }
    }

    /** Of a composite type, which may be that of columns. */
    private void attribute(StatementHead head, Phrase action) {
        if (action.starts("DROP", "ATTRIBUTE")) {
            report.lost(
                    Hazard.COLUMN_DROPPED,
                    Hazard.DOWN_DROPS_COLUMN,
                    "drops attribute "
                            + head.part(action.from(2).without("IF", "EXISTS").name()) + " with all its values");
        }
    }

    private void written(String table, boolean fills) {
        if (report.hasRows(table)) {
            report.found(
                    fills ? Hazard.ROWS_FILLED : Hazard.ROWS_MOVED,
                    "writes rows of " + table + ", all in one transaction: the more there are, the longer others wait");
        }
    }
}
