package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A move carries what the entities know; what somebody has put beside it must not go unseen. */
class HandMadeColumnsTest extends PlansOnPostgres {
    private static final QualifiedName POST = QualifiedName.of("post");
    /** With a column that is called like it. */
    private static final QualifiedName NOTE = QualifiedName.of("note");

    private static final Schema APART = Draft.schema(
            Draft.table("post").key("id"), Draft.table("note").key("id").column("note", "text"));
    private static final Schema TOGETHER =
            Draft.schema(Draft.table("post").key("id").column("note", "text"));

    @Test
    void aTableWhoseRowsAreCarriedElsewhereIsNotDroppedWithWhatNobodyKnows() throws SQLException {
        run(build(APART));
        run("INSERT INTO post VALUES (1), (2); INSERT INTO note VALUES (1, 'a'), (2, 'b')");
        String script = PostgresWriter.script(joined());
        run("ALTER TABLE note ADD COLUMN mood text");
        run("UPDATE note SET mood = 'calm' WHERE id = 2");
        assertThat(failure(script)).contains("1 rows of note that go hold a value in a column that no entity knows");
        assertThat(rows("SELECT mood FROM note ORDER BY id")).containsExactly("null", "calm");
        run("UPDATE note SET mood = NULL");
        run(script);
        assertThat(rows("SELECT id, note FROM post ORDER BY id")).containsExactly("1|a", "2|b");
    }

    @Test
    void aTableThatGoesWithItsRowsAsksNothing() {
        Plan plan = Differ.diff(APART, TOGETHER, Renames.NONE);
        assertThat(PostgresWriter.script(plan)).contains("DROP TABLE note").doesNotContain("misfits");
    }

    private static Plan joined() {
        Plan plan = Differ.diff(APART, TOGETHER, Renames.NONE);
        Rows rows = new Rows(POST, List.of("id"), List.of(new Rows.Other(NOTE, List.of("id"), false)), List.of());
        MoveStep there = update("note", new ColumnRef(NOTE, "note"), rows);
        Rows all = Rows.of(POST, List.of("id"), List.of());
        MoveStep back = new RowStep.Insert(
                NOTE,
                List.of(assign("id", new ColumnRef(POST, "id")), assign("note", new ColumnRef(POST, "note"))),
                all,
                true);
        List<Change> changes = new ArrayList<>(plan.changes());
        changes.add(new Change.Move(POST, List.of(there), List.of(back)));
        return plan.withOrdered(changes);
    }

    private static MoveStep update(String column, ColumnRef value, Rows rows) {
        return new RowStep.Update(List.of(assign(column, value)), rows, true);
    }

    private static MoveStep.Assignment assign(String column, ColumnRef value) {
        return new MoveStep.Assignment(column, new Term.Value(value));
    }
}
