package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statement that writes an attempt into the history, as text: it travels in one batch with the script, and a
 * prepared statement of the driver's would be named by it, which a pooler in transaction mode does not carry along.
 */
final class HistoryInsert {
    private static final String TEXT = "text";

    /**
     * A column with a value that is of one attempt and no other.
     *
     * @param name its name
     * @param type its type
     * @param literal the value
     */
    private record Own(String name, String type, Function<Attempt, String> literal) {
        static Own text(String name, Function<Attempt, Optional<String>> value) {
            return new Own(
                    name, TEXT, attempt -> value.apply(attempt).map(Quote::text).orElse("NULL"));
        }
    }

    private static final List<Own> OWN = List.of(
            Own.text("unit", attempt -> attempt.id().map(MigrationId::unit)),
            Own.text("name", attempt -> attempt.id().map(id -> id.name().value())),
            Own.text("grade", attempt -> attempt.grade().map(Grade::text)),
            new Own("statements", "integer", attempt -> String.valueOf(attempt.statements())),
            Own.text("reason", Attempt::reason),
            Own.text("fingerprint_before", Attempt::before),
            Own.text("checksum", attempt -> attempt.up().map(HistoryInsert::checksum)),
            Own.text("down_checksum", attempt -> attempt.down().map(HistoryInsert::checksum)),
            Own.text("up_sql", attempt -> attempt.up().map(Script::text)),
            Own.text("down_sql", attempt -> attempt.down().map(Script::text)));

    private final History history;
    private final List<String> columns = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private Optional<String> shown = Optional.empty();

    private HistoryInsert(History history) {
        this.history = history;
    }

    /** For {@code attempt}, with all values in the statement. */
    HistoryInsert(History history, Attempt attempt) {
        this(history);
        common(attempt);
        OWN.forEach(own -> set(own.name(), own.literal().apply(attempt)));
    }

    /**
     * For all attempts that go on from each other as {@code first} does from one before it: they end like it, without
     * trouble. Each is written with {@link #arguments}.
     */
    static Prepared prepared(History history, Attempt first, String name) {
        HistoryInsert insert = new HistoryInsert(history);
        insert.common(first);
        List<String> types = new ArrayList<>();
        for (Own own : OWN) {
            types.add(own.type());
            insert.set(own.name(), "$" + types.size());
        }
        types.add("bigint");
        types.add(TEXT);
        insert.set("follows", "$" + (types.size() - 1));
        insert.set("chain", "$" + types.size());
        return new Prepared(name, types, insert.sql(Optional.empty()));
    }

    /** What {@link #prepared} is executed with for {@code attempt}. */
    static List<String> arguments(Attempt attempt, String head, String chain) {
        List<String> arguments = new ArrayList<>(OWN.size() + 2);
        for (Own own : OWN) {
            arguments.add(own.literal().apply(attempt));
        }
        arguments.add(head);
        arguments.add(Quote.text(chain));
        return arguments;
    }

    private void common(Attempt attempt) {
        set("verb", Quote.text(attempt.verb().text()));
        set("state", Quote.text(attempt.state().text()));
        set("run", Quote.text(history.run()));
        set("schema_name", Quote.text(history.home()));
        set("applied_by", "session_user");
        set("application", "pg_catalog.current_setting('application_name')");
        set("client_address", "pg_catalog.host(pg_catalog.inet_client_addr())");
        time(attempt.took());
        attempt.begun().ifPresent(number -> set("begun_statement", String.valueOf(number)));
        attempt.failure().ifPresent(this::failure);
    }

    private static String checksum(Script script) {
        return script.checksum().hex();
    }

    /** The row goes on from {@code head}, an expression of SQL, and {@code chain} are the chains after it. */
    HistoryInsert follows(String head, String chain) {
        set("follows", head);
        set("chain", Quote.text(chain));
        return this;
    }

    /** The row with the head shows {@code chain} from then on. */
    HistoryInsert show(String chain) {
        shown = Optional.of(chain);
        return this;
    }

    /** The statement. */
    String sql(Optional<Fingerprint> fingerprint) {
        fingerprint.ifPresent(covering -> set("fingerprint", "(" + covering.query() + ")"));
        String insert = "INSERT INTO " + history.reference() + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", values) + ")";
        // A trigger that kept the row from being written would leave a change of which nobody knows.
        return shown.map(chain ->
                        "WITH row AS (" + insert + " RETURNING 1) UPDATE " + history.headReference() + " SET chain = "
                                + Quote.text(chain) + ", schema_name = " + Quote.text(history.home())
                                + " WHERE 1 / (SELECT pg_catalog.count(*) FROM row) = 1")
                .orElse(insert);
    }

    private void time(Optional<Duration> took) {
        set("finished_at", "pg_catalog.clock_timestamp()");
        if (took.isPresent()) {
            String ms = String.valueOf(took.get().toMillis());
            set("started_at", "pg_catalog.clock_timestamp() - " + ms + " * interval '1 millisecond'");
            set("duration_ms", ms);
        } else {
            set("started_at", "pg_catalog.transaction_timestamp()");
            set(
                    "duration_ms",
                    "(1000 * extract(epoch from pg_catalog.clock_timestamp() - pg_catalog.transaction_timestamp()))"
                            + "::bigint");
        }
    }

    private void failure(Attempt.Failure failure) {
        set("error_sqlstate", Quote.text(failure.sqlState()));
        set("error_message", Quote.text(failure.message().replace("\0", "")));
        set("error_statement", String.valueOf(failure.statementNumber()));
        set("error_line", String.valueOf(failure.line()));
    }

    private void set(String column, String value) {
        columns.add(column);
        values.add(value);
    }
}
