package dev.reviver.change;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import org.junit.jupiter.api.Test;

class GradeTest {
    private static final Schema ONE = schema(table("t").column("a", "integer"));

    private static Grade grade(Schema from, Schema to) {
        return Grade.of(Differ.diff(from, to, Renames.NONE));
    }

    @Test
    void whatIsAddedCanBeTakenAwayWithoutLoss() {
        assertThat(grade(Schema.EMPTY, ONE)).isEqualTo(Grade.LOSSLESS);
        assertThat(grade(ONE, ONE)).isEqualTo(Grade.LOSSLESS);
    }

    @Test
    void whatHeldDataComesBackAsStructureOnly() {
        assertThat(grade(ONE, Schema.EMPTY)).isEqualTo(Grade.STRUCTURE_ONLY);
        assertThat(grade(schema(table("t").column("a", "integer").column("b", "text")), ONE))
                .isEqualTo(Grade.STRUCTURE_ONLY);
        assertThat(grade(schema(sequence("s", 1, 1)), Schema.EMPTY)).isEqualTo(Grade.STRUCTURE_ONLY);
    }

    @Test
    void whatHeldNoDataComesBackWhole() {
        assertThat(grade(
                        schema(table("t")
                                .column("a", "integer")
                                .index("ix", "a")
                                .check("ck", "a > 0")),
                        ONE))
                .isEqualTo(Grade.LOSSLESS);
    }

    @Test
    void aTypeChangeIsLosslessIfValuesComeBackAsTheyWere() {
        assertThat(grade(ONE, schema(table("t").column("a", "bigint")))).isEqualTo(Grade.LOSSLESS);
        assertThat(grade(schema(table("t").column("a", "text")), ONE)).isEqualTo(Grade.STRUCTURE_ONLY);
    }

    @Test
    void aSequenceThatStartsOverForgetsWhereItWas() {
        assertThat(grade(schema(sequence("s", 1, 1)), schema(sequence("s", 1, 50))))
                .isEqualTo(Grade.LOSSLESS);
        Change.Alter over = new Change.Alter(QualifiedName.of("s"), sequence("s", 1, 1), sequence("s", -1, -1));
        assertThat(Grade.of(over)).isEqualTo(Grade.STRUCTURE_ONLY);
        assertThat(Words.loss(over)).contains("restores the sequence, not its position");
    }

    @Test
    void customSqlWithoutAWayBackIsIrreversible() {
        QualifiedName table = QualifiedName.of("t");
        assertThat(Grade.of(new Change.Custom(table, "DELETE FROM t", ""))).isEqualTo(Grade.IRREVERSIBLE);
        assertThat(Grade.of(new Change.Custom(table, "UPDATE t", "UPDATE t"))).isEqualTo(Grade.LOSSLESS);
        assertThat(Words.loss(new Change.Custom(table, "DELETE FROM t", ""))).contains("there is no way back");
    }

    @Test
    void namesAreThoseOfTheHeader() {
        assertThat(Grade.STRUCTURE_ONLY.text()).isEqualTo("structure-only");
    }
}
