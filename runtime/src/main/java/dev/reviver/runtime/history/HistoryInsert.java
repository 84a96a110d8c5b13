package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statement that writes an attempt into the history, as text: it travels in one batch with the script, and a
 * prepared statement of the driver's would be named by it, which a pooler in transaction mode does not carry along.
 */
final class HistoryInsert {
    /** Where the values go that are of one attempt and no other. */
    interface Place {
        /** What stands in the statement for {@code literal}, which is of {@code type}. */
        String put(String type, String literal);
    }

    /** In the statement itself. */
    static final Place WITHIN = (type, literal) -> literal;

    private static final String TEXT = "text";

    private final History history;
    private final Place place;
    private final List<String> columns = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private Optional<String> shown = Optional.empty();

    HistoryInsert(History history, Attempt attempt, Place place) {
        this.history = history;
        this.place = place;
        text("unit", attempt.id().map(MigrationId::unit));
        text("name", attempt.id().map(id -> id.name().value()));
        set("verb", Quote.text(attempt.verb().text()));
        set("state", Quote.text(attempt.state().text()));
        text("grade", attempt.grade().map(Grade::text));
        set("run", Quote.text(history.run()));
        set("schema_name", Quote.text(history.home()));
        set("applied_by", "session_user");
        set("application", "pg_catalog.current_setting('application_name')");
        set("client_address", "pg_catalog.host(pg_catalog.inet_client_addr())");
        time(attempt.took());
        set("statements", place.put("integer", String.valueOf(attempt.statements())));
        attempt.begun().ifPresent(number -> set("begun_statement", String.valueOf(number)));
        attempt.failure().ifPresent(this::failure);
        text("reason", attempt.reason());
        text("fingerprint_before", attempt.before());
        text("checksum", attempt.up().map(script -> script.checksum().hex()));
        text("down_checksum", attempt.down().map(script -> script.checksum().hex()));
        text("up_sql", attempt.up().map(Script::text));
        text("down_sql", attempt.down().map(Script::text));
    }

    /** The row goes on from {@code head}, an expression of SQL, and {@code chain} are the chains after it. */
    HistoryInsert follows(String head, String chain) {
        set("follows", head);
        set("chain", place.put(TEXT, Quote.text(chain)));
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
        return shown.map(chain -> "WITH row AS (" + insert + ") UPDATE " + history.headReference() + " SET chain = "
                        + Quote.text(chain) + ", schema_name = " + Quote.text(history.home()))
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

    private void text(String column, Optional<String> value) {
        set(column, place.put(TEXT, value.map(Quote::text).orElse("NULL")));
    }

    private void set(String column, String value) {
        columns.add(column);
        values.add(value);
    }
}
