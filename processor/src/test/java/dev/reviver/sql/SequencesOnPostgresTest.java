package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import dev.reviver.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Identity columns, serial ones, and where they go on counting. */
class SequencesOnPostgresTest extends PlansOnPostgres {
    @Test
    void identityBecomesSerialAndIdentityAgain() throws SQLException {
        Schema identity = Draft.schema(Draft.table("t").identity("id").primaryKey("t_pkey", "id"));
        Column id = Column.of("id", ColumnType.of("bigint"))
                .withNullable(false)
                .withDefault(Optional.of(new DefaultValue("nextval('t_id_seq'::regclass)")));
        Table table = Draft.table("t").with(id).primaryKey("t_pkey", "id").done();
        Sequence owned = new Sequence(QualifiedName.of("t_id_seq"), 1, 1)
                .withOwner(Optional.of(new Sequence.Owner(QualifiedName.of("t"), "id")));
        Schema serial = new Schema(List.of(), List.of(owned), List.of(table));
        back(there(identity, serial, Renames.NONE, "INSERT INTO t DEFAULT VALUES"));
        run("INSERT INTO t DEFAULT VALUES");
        assertThat(rows("SELECT count(DISTINCT id) FROM t")).containsExactly("2");
    }

    @Test
    void countingOtherwiseKeepsThePositionWhereItCan() throws SQLException {
        Schema plain = Draft.schema(Draft.table("t").identity("id").primaryKey("t_pkey", "id"));
        Schema stepped = Draft.schema(Draft.table("t")
                .with(Column.of("id", ColumnType.of("bigint"))
                        .withNullable(false)
                        .withIdentity(Optional.of(new Identity(
                                Identity.Generation.ALWAYS,
                                Optional.of(new SequenceOptions(100, 10, 50, 1000, 1, false))))))
                .primaryKey("t_pkey", "id"));
        Plan plan = there(plain, stepped, Renames.NONE, "INSERT INTO t DEFAULT VALUES; INSERT INTO t DEFAULT VALUES");
        run("INSERT INTO t DEFAULT VALUES");
        back(plan);
        run("INSERT INTO t DEFAULT VALUES");
        assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2", "60", "61");
    }

    @Test
    void anIdentityThatIsSentElsewhereAndBackGivesOutNoNumberTwice() throws SQLException {
        Plan plan = there(
                Draft.schema(Draft.table("t").identity("id").primaryKey("t_pkey", "id")),
                Draft.schema(Draft.table("t")
                        .with(Column.of("id", ColumnType.of("bigint"))
                                .withNullable(false)
                                .withIdentity(Optional.of(new Identity(
                                        Identity.Generation.BY_DEFAULT,
                                        Optional.of(SequenceOptions.of(SequenceType.BIGINT, -1, -1))))))
                        .primaryKey("t_pkey", "id")),
                Renames.NONE,
                "INSERT INTO t DEFAULT VALUES; INSERT INTO t DEFAULT VALUES");
        run("INSERT INTO t DEFAULT VALUES");
        back(plan);
        run("INSERT INTO t DEFAULT VALUES");
        run(PostgresWriter.script(plan));
        run("INSERT INTO t DEFAULT VALUES");
        assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("-2", "-1", "1", "2", "3");
    }

    @Test
    void anIdentityCountsOnWhereItsBoundsLeaveRoomForThat() throws SQLException {
        Plan down = there(
                numbers(Optional.empty()),
                numbers(Optional.of(SequenceOptions.of(SequenceType.INTEGER, -1, -1))),
                Renames.NONE,
                "INSERT INTO t VALUES (1, 'a'), (7, 'b')");
        run("INSERT INTO t (a) VALUES ('c')");
        assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("-1", "1", "7");
        back(down);
        Plan few = Differ.diff(
                numbers(Optional.empty()),
                numbers(Optional.of(new SequenceOptions(5, 2, 1, 9, 1, false))),
                Renames.NONE);
        run("INSERT INTO t VALUES (8, 'd'), (12, 'e')");
        assertThat(failure(PostgresWriter.script(few)))
                .contains("2 rows of t have a value in id after which its identity, which ends with 9, has no number");
        run("DELETE FROM t WHERE id > 7");
        run(PostgresWriter.script(few));
        run("INSERT INTO t (a) VALUES ('f')");
        assertThat(rows("SELECT max(id) FROM t")).containsExactly("9");
    }

    @Test
    void theLastNumberOfATypeIsTheLastOfItsIdentity() throws SQLException {
        Schema usual = Draft.schema(
                Draft.table("t").with(id(Optional.of(Identity.ALWAYS))).column("a", "text"));
        run(build(numbers(Optional.empty())));
        run("INSERT INTO t VALUES (2147483647, 'a')");
        assertThat(failure(PostgresWriter.script(Differ.diff(numbers(Optional.empty()), usual, Renames.NONE))))
                .contains("1 rows of t have a value in id after which its identity, which ends with 2147483647");
    }

    @Test
    void anIdentityThatCyclesStartsOver() throws SQLException {
        there(
                numbers(Optional.empty()),
                numbers(Optional.of(new SequenceOptions(50, 1, 10, 99, 1, true))),
                Renames.NONE,
                "INSERT INTO t VALUES (2147483647, 'a')");
        run("INSERT INTO t (a) VALUES ('b')");
        assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("10", "2147483647");
    }

    @Test
    void aSequenceThatTheColumnOwnsIsNotTakenForThatOfItsIdentity() throws SQLException {
        Sequence owned = new Sequence(QualifiedName.of("counter"), -5, -1)
                .withOwner(Optional.of(new Sequence.Owner(QualifiedName.of("t"), "id")));
        Plan plan = there(
                with(owned, numbers(Optional.empty())),
                with(owned, numbers(Optional.of(SequenceOptions.of(SequenceType.INTEGER, 1, 1)))),
                Renames.NONE,
                "INSERT INTO t VALUES (41, 'a')");
        run("INSERT INTO t (a) VALUES ('b')");
        assertThat(rows("SELECT id, nextval('counter') FROM t WHERE a = 'b'")).containsExactly("42|-5");
        back(plan);
    }

    private static Schema with(Sequence sequence, Schema schema) {
        return new Schema(List.of(), List.of(sequence), schema.tables());
    }

    private static Schema numbers(Optional<SequenceOptions> options) {
        return Draft.schema(Draft.table("t")
                .with(id(options.map(counting -> new Identity(Identity.Generation.BY_DEFAULT, Optional.of(counting)))))
                .column("a", "text"));
    }

    private static Column id(Optional<Identity> identity) {
        return Column.of("id", ColumnType.of("integer")).withNullable(false).withIdentity(identity);
    }
}
