package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Draft;
import dev.reviver.change.MoveStep;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderMovesTest {
    private static final QualifiedName ACT = QualifiedName.of("act");

    private static Draft act() {
        return Draft.table("act").key("id").column("play_id", "bigint");
    }

    private static Side bag() {
        return new Meanings().side(act());
    }

    private static Side list(int base) {
        return new Meanings().order("act.pos", "play_id", base).side(act().column("pos", "integer"));
    }

    @Test
    void aNewOrderColumnIsNumberedByTheKey() {
        assertThat(OrderMoves.moves(bag(), list(1), List.of()))
                .containsExactly(new Change.Move(
                        ACT,
                        List.of(new ColumnStep.Renumber(
                                Meanings.ref("act.pos"), List.of("play_id"), List.of("id"), List.of("id"), 1, false)),
                        List.of()));
    }

    @Test
    void theWayBackNumbersTheOneThatWent() {
        assertThat(OrderMoves.moves(list(0), bag(), List.of()))
                .singleElement()
                .satisfies(change -> assertThat(((Change.Move) change).down()).hasSize(1));
    }

    @Test
    void whatAnAssociationBringsIsNotNumberedAnew() {
        MoveStep brings = new RowStep.Update(
                List.of(new MoveStep.Assignment("pos", new Term.Value(Meanings.ref("play_act.pos")))),
                Rows.of(ACT, List.of("id"), List.of()),
                true);

        assertThat(OrderMoves.moves(bag(), list(0), List.of(new Change.Move(ACT, List.of(brings), List.of()))))
                .isEmpty();
    }

    @Test
    void aListThatCountsFromAnotherNumberIsShiftedBothWays() {
        assertThat(OrderMoves.moves(list(0), list(1), List.of()))
                .containsExactly(new Change.Move(
                        ACT,
                        List.of(new ColumnStep.Shift(Meanings.ref("act.pos"), 1)),
                        List.of(new ColumnStep.Shift(Meanings.ref("act.pos"), -1))));
    }
}
