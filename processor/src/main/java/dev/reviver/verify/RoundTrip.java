package dev.reviver.verify;

import dev.reviver.objects.DatabaseObject;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectId;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes one migration forward, back and forward again, on a database that is built up to it and filled with rows, and
 * names everything that did not come back.
 */
public final class RoundTrip {
    /**
     * A migration as two scripts.
     *
     * @param name its name
     * @param up the way forward
     * @param down the way back, if there is one
     */
    public record Trip(String name, Script up, Optional<Script> down) {}

    /**
     * How it went.
     *
     * @param findings what is wrong; empty if the migration holds what it promises
     * @param notes what could not be tried
     * @param stands whether the database stands after the migration, so that the next one can be tried
     */
    public record Result(List<Finding> findings, List<String> notes, boolean stands) {
        public Result {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    private record Failed(Statement statement, Script script, SQLException cause) {}

    private final Connection connection;
    private final Set<String> ownTables;
    private final Trip trip;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    /** Which statement changed an object last. */
    private final Map<ObjectId, String> lastTouch = new TreeMap<>();

    private RoundTrip(Connection connection, Set<String> ownTables, Trip trip) {
        this.connection = connection;
        this.ownTables = ownTables;
        this.trip = trip;
    }

    /**
     * Tries one migration.
     *
     * @param connection to a database that is built up to it, in autocommit mode
     * @param ownTables the runtime's own tables
     */
    public static Result of(Connection connection, Set<String> ownTables, Trip trip) throws SQLException {
        RoundTrip roundTrip = new RoundTrip(connection, ownTables, trip);
        boolean stands = roundTrip.run();
        return new Result(roundTrip.findings, roundTrip.notes, stands);
    }

    private boolean run() throws SQLException {
        notes.addAll(RowFiller.fill(connection));
        Objects before = objects();
        Contents rowsBefore = Contents.read(connection);
        if (!runs(trip.up(), Finding.Kind.UP_FAILED)) {
            return false;
        }
        Objects after = objects();
        invalidIndexes(after, before);
        Optional<Script> down = trip.down().filter(script -> !SqlRun.statements(script).isEmpty());
        if (down.isEmpty()) {
            return withoutDown(before, after);
        }
        if (!runs(down.get(), Finding.Kind.DOWN_FAILED)) {
            return false;
        }
        Objects back = objects();
        Contents rowsBack = Contents.read(connection);
        compare(before, back);
        rows(rowsBefore, rowsBack, back);
        if (!findings.isEmpty()) {
            blame(before);
        }
        if (!findings.isEmpty()) {
            // What follows is tried all the same, from where the way back should have led.
            return back(before) && runsSilently();
        }
        if (!runs(trip.up(), Finding.Kind.SECOND_UP_DIFFERS)) {
            return false;
        }
        secondUp(after, objects());
        return true;
    }

    private boolean runsSilently() throws SQLException {
        List<Finding> known = List.copyOf(findings);
        boolean runs = runs(trip.up(), Finding.Kind.UP_FAILED);
        findings.clear();
        findings.addAll(known);
        return runs;
    }

    private boolean withoutDown(Objects before, Objects after) {
        boolean declared = grade(trip.up()).filter(Grade.IRREVERSIBLE::equals).isPresent();
        if (!declared && !before.lines().equals(after.lines())) {
            find(Finding.Kind.NO_DOWN, trip.name(), "has no way back: down.sql is missing or has no statement, and the grade"
                    + " is not irreversible", Optional.empty());
        }
        return true;
    }

    private static Optional<Grade> grade(Script script) {
        return script.grade();
    }

    private Objects objects() throws SQLException {
        return ObjectReader.read(connection, ownTables);
    }

    /** Runs a script as the runner does: in one transaction, if every statement can be in one. */
    private boolean runs(Script script, Finding.Kind kind) throws SQLException {
        List<Statement> statements;
        try {
            statements = script.statements();
        } catch (MigrationException.ScriptRefused refused) {
            find(Finding.Kind.SCRIPT_REFUSED, script.file(), String.valueOf(refused.getMessage()), Optional.empty());
            return false;
        }
        boolean together = statements.stream().noneMatch(s -> s.kind() == StatementKind.OUTSIDE_TRANSACTION);
        connection.setAutoCommit(!together);
        try {
            for (Statement statement : statements) {
                try {
                    Shadow.execute(connection, statement.sql());
                } catch (SQLException e) {
                    failed(new Failed(statement, script, e), kind);
                    return false;
                }
            }
            if (together) {
                try {
                    connection.commit();
                } catch (SQLException e) {
                    failed(new Failed(statements.get(statements.size() - 1), script, e), kind);
                    return false;
                }
            }
            return true;
        } finally {
            if (together) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private void failed(Failed failed, Finding.Kind kind) {
        String way =
                switch (kind) {
                    case UP_FAILED -> "the way forward fails";
                    case DOWN_FAILED -> "the way back fails";
                    default -> "forward again, after the way back, fails";
                };
        find(kind, failed.script().file(), way + ": " + failed.cause().getMessage(),
                Optional.of(place(failed.script(), failed.statement())));
    }

    private static String place(Script script, Statement statement) {
        String file = script.file().substring(script.file().lastIndexOf('/') + 1);
        String sql = statement.sql().replaceAll("\\s+", " ");
        return file + ", line " + statement.line() + ": " + (sql.length() > 160 ? sql.substring(0, 160) + " …" : sql);
    }

    private void find(Finding.Kind kind, String subject, String text, Optional<String> blamed) {
        findings.add(new Finding(trip.name(), kind, subject, text, blamed));
    }

    private void invalidIndexes(Objects after, Objects before) {
        after.byId().values().stream()
                .filter(object -> object.facets().getOrDefault("validity", "").equals("INVALID"))
                .filter(object -> before.get(object.id()).filter(object::equals).isEmpty())
                .forEach(object -> find(
                        Finding.Kind.INDEX_INVALID,
                        object.id().name(),
                        object.id() + " is left INVALID: queries do not use it",
                        Optional.empty()));
    }

    private void compare(Objects before, Objects back) {
        Set<ObjectId> all = new TreeSet<>(before.byId().keySet());
        all.addAll(back.byId().keySet());
        for (ObjectId id : all) {
            Optional<DatabaseObject> was = before.get(id);
            Optional<DatabaseObject> is = back.get(id);
            boolean withContainer = was.or(() -> is)
                    .flatMap(DatabaseObject::container)
                    .filter(container -> before.get(container).isPresent() != back.get(container).isPresent())
                    .isPresent();
            if (withContainer) {
                continue;
            }
            if (was.isEmpty()) {
                find(Finding.Kind.LEFT_BEHIND, id.toString(), id + " is left behind by the way back", Optional.empty());
            } else if (is.isEmpty()) {
                find(Finding.Kind.NOT_RESTORED, id.toString(), id + " did not come back", Optional.empty());
            } else if (!was.get().describe().equals(is.get().describe())) {
                find(
                        Finding.Kind.RESTORED_DIFFERENTLY,
                        id.toString(),
                        id + " came back differently: " + changed(was.get(), is.get()),
                        Optional.empty());
            }
        }
    }

    /** Only the properties that differ. */
    private static String changed(DatabaseObject was, DatabaseObject is) {
        Map<String, String> parts = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(was.properties().keySet());
        names.addAll(is.properties().keySet());
        for (String name : names) {
            String before = was.properties().getOrDefault(name, "none");
            String now = is.properties().getOrDefault(name, "none");
            if (!before.equals(now)) {
                parts.put(name, "it had " + name + " " + before + ", now " + now);
            }
        }
        return String.join("; ", parts.values());
    }

    private void rows(Contents before, Contents back, Objects objects) {
        Optional<Grade> declared = grade(trip.up());
        boolean promises = declared.isEmpty() || declared.get().compareTo(Grade.STRUCTURE_ONLY) < 0;
        List<String> lost = new ArrayList<>();
        before.rows().forEach((table, checksum) -> {
            String now = back.rows().get(table);
            if (now != null && !now.equals(checksum)) {
                List<String> columns = before.values().entrySet().stream()
                        .filter(column -> column.getKey().startsWith(table + "."))
                        .filter(column -> !column.getValue().equals(back.values().get(column.getKey())))
                        .map(column -> column.getKey().substring(table.length() + 1))
                        .toList();
                lost.add("the rows of " + table + " are not what they were"
                        + (columns.isEmpty() ? "" : ", in " + String.join(", ", columns)));
            }
        });
        before.positions().forEach((sequence, position) -> {
            String now = back.positions().get(sequence);
            if (now != null && !now.equals(position)) {
                lost.add("sequence " + sequence + " stood at " + position.split(" ", 2)[0] + ", now at "
                        + now.split(" ", 2)[0]);
            }
        });
        if (promises) {
            lost.forEach(text -> find(
                    text.startsWith("sequence") ? Finding.Kind.POSITION_LOST : Finding.Kind.ROWS_LOST,
                    text,
                    text + ", though the grade is " + declared.orElse(Grade.LOSSLESS).text(),
                    Optional.empty()));
        }
        if (promises && !lost.isEmpty() && declared.isPresent()) {
            find(Finding.Kind.GRADE_WRONG, trip.name(), "the grade says " + declared.get().text()
                    + "; true is structure-only", Optional.empty());
        }
        boolean allBack = findings.isEmpty() && lost.isEmpty();
        if (allBack && declared.filter(Grade.STRUCTURE_ONLY::equals).isPresent() && notes.isEmpty() && objects.byId().size() > 0) {
            notes.add(trip.name() + " says structure-only, and yet all rows came back");
        }
        if (declared.filter(Grade.IRREVERSIBLE::equals).isPresent()) {
            find(Finding.Kind.GRADE_WRONG, trip.name(), "the grade says irreversible, and yet there is a way back",
                    Optional.empty());
        }
    }

    /** Goes the way once more, slowly, to see after which statement each object last changed. */
    private void blame(Objects before) throws SQLException {
        boolean any = findings.stream().anyMatch(finding -> finding.blamed().isEmpty());
        if (!any || !back(before)) {
            return;
        }
        Objects seen = objects();
        for (Script script : List.of(trip.up(), trip.down().orElseThrow())) {
            for (Statement statement : SqlRun.statements(script)) {
                try {
                    Shadow.execute(connection, statement.sql());
                } catch (SQLException secondTimeIsDifferent) {
                    return;
                }
                Objects now = objects();
                touched(seen, now).forEach(id -> lastTouch.put(id, place(script, statement)));
                seen = now;
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Optional<String> touch = lastTouch.entrySet().stream()
                    .filter(entry -> entry.getKey().toString().equals(finding.subject()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (finding.blamed().isEmpty() && touch.isPresent()) {
                findings.set(i, new Finding(finding.migration(), finding.kind(), finding.subject(), finding.text(), touch));
            }
        }
    }

    /** Brings the structure back to what it was, whatever the way back left; rows that are in the way go. */
    private boolean back(Objects before) throws SQLException {
        for (String statement : ObjectDiffer.diff(objects(), before).statements()) {
            try {
                Shadow.execute(connection, statement);
            } catch (SQLException rowsDoNotFit) {
                RowFiller.empty(connection);
                try {
                    Shadow.execute(connection, statement);
                } catch (SQLException itIsNotTheRows) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<ObjectId> touched(Objects from, Objects to) {
        Set<ObjectId> touched = new TreeSet<>();
        Set<ObjectId> all = new TreeSet<>(from.byId().keySet());
        all.addAll(to.byId().keySet());
        for (ObjectId id : all) {
            if (!from.get(id).map(DatabaseObject::describe).equals(to.get(id).map(DatabaseObject::describe))) {
                touched.add(id);
            }
        }
        return touched;
    }

    private void secondUp(Objects first, Objects second) {
        Set<ObjectId> different = touched(first, second);
        if (!different.isEmpty() && findings.isEmpty()) {
            find(
                    Finding.Kind.SECOND_UP_DIFFERS,
                    different.iterator().next().toString(),
                    "forward, back and forward again does not end where forward alone did: " + different,
                    Optional.empty());
        }
    }
}
