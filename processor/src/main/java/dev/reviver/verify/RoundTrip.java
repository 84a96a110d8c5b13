package dev.reviver.verify;

import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectId;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Grade;
import dev.reviver.runtime.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private final Connection connection;
    private final Set<String> ownTables;
    private final Trip trip;
    private final Findings findings;
    private final List<String> notes = new ArrayList<>();

    private RoundTrip(Connection connection, Set<String> ownTables, Trip trip) {
        this.connection = connection;
        this.ownTables = ownTables;
        this.trip = trip;
        this.findings = new Findings(trip.name());
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
        return new Result(roundTrip.findings.toList(), roundTrip.notes, stands);
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
        Optional<Script> down =
                trip.down().filter(script -> !SqlRun.statements(script).isEmpty());
        if (down.isEmpty()) {
            return withoutDown(before, after);
        }
        if (!runs(down.get(), Finding.Kind.DOWN_FAILED)) {
            return false;
        }
        Objects back = objects();
        Contents rowsBack = Contents.read(connection);
        CameBack cameBack = new CameBack(findings, before, back);
        cameBack.objects();
        if (cameBack.moreThanPromised(trip.up().grade(), rowsBefore, rowsBack) && notes.isEmpty()) {
            notes.add(trip.name() + " says structure-only, and yet all rows came back");
        }
        if (findings.anyWithoutBlame() && restore(before)) {
            Blame.in(connection, trip, this::objects).addTo(findings);
        }
        if (!findings.isEmpty()) {
            // What follows is tried all the same, from where the way back should have led.
            return restore(before) && Attempt.of(connection, trip.up()).isEmpty();
        }
        if (!runs(trip.up(), Finding.Kind.SECOND_UP_DIFFERS)) {
            return false;
        }
        secondUp(after, objects());
        return true;
    }

    private boolean withoutDown(Objects before, Objects after) {
        boolean declared = trip.up().grade().filter(Grade.IRREVERSIBLE::equals).isPresent();
        if (!declared && !before.lines().equals(after.lines())) {
            findings.add(
                    Finding.Kind.NO_DOWN,
                    trip.name(),
                    "has no way back: down.sql is missing or has no statement, and the grade is not irreversible");
        }
        return true;
    }

    private Objects objects() throws SQLException {
        return ObjectReader.read(connection, ownTables);
    }

    private boolean runs(Script script, Finding.Kind kind) throws SQLException {
        Optional<Attempt.Failed> failed = Attempt.of(connection, script);
        failed.ifPresent(failure -> findings.addFailure(kind, script, failure));
        return failed.isEmpty();
    }

    private void invalidIndexes(Objects after, Objects before) {
        after.byId().values().stream()
                .filter(object -> object.facets().getOrDefault("validity", "").equals("INVALID"))
                .filter(object -> before.get(object.id()).filter(object::equals).isEmpty())
                .forEach(object -> findings.add(
                        Finding.Kind.INDEX_INVALID,
                        object.id().name(),
                        object.id() + " is left INVALID: queries do not use it"));
    }

    /** Brings the structure back to what it was, whatever the way back left; rows that are in the way go. */
    private boolean restore(Objects before) throws SQLException {
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

    private void secondUp(Objects first, Objects second) {
        Set<ObjectId> different = CameBack.different(first, second);
        if (!different.isEmpty() && findings.isEmpty()) {
            findings.add(
                    Finding.Kind.SECOND_UP_DIFFERS,
                    different.iterator().next().toString(),
                    "forward, back and forward again does not end where forward alone did: " + different);
        }
    }
}
