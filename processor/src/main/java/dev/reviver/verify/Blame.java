package dev.reviver.verify;

import dev.reviver.objects.ObjectId;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** After which statement of a migration each object last changed, seen by going the way once more, slowly. */
final class Blame {
    /** Reads the database as it stands. */
    @FunctionalInterface
    interface Sight {
        Objects read() throws SQLException;
    }

    private final Map<String, String> lastTouch = new TreeMap<>();

    private Blame() {}

    /** Goes forward and back, as far as that works a second time. */
    static Blame in(Connection connection, RoundTrip.Trip trip, Sight sight) throws SQLException {
        Blame blame = new Blame();
        Objects seen = sight.read();
        for (Script script : List.of(trip.up(), trip.down().orElseThrow())) {
            for (Statement statement : SqlRun.statements(script)) {
                try {
                    Shadow.execute(connection, statement.sql());
                } catch (SQLException secondTimeIsDifferent) {
                    return blame;
                }
                Objects now = sight.read();
                for (ObjectId id : CameBack.different(seen, now)) {
                    blame.lastTouch.put(id.toString(), Attempt.place(script, statement));
                }
                seen = now;
            }
        }
        return blame;
    }

    /** Adds the statement to what was found of an object. */
    void addTo(Findings findings) {
        findings.replaceAll(finding -> {
            Optional<String> touch = Optional.ofNullable(lastTouch.get(finding.subject()));
            return finding.blamed().isPresent() || touch.isEmpty()
                    ? finding
                    : new Finding(finding.migration(), finding.kind(), finding.subject(), finding.text(), touch);
        });
    }
}
