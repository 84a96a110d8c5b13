package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Draft;
import dev.reviver.change.MoveStep;
import dev.reviver.schema.Column;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HingePlaceTest {
    private static final QualifiedName TABLE = QualifiedName.of("t");
    private static final Column WIDE = Column.of("a", Draft.type("bigint"));
    private static final Column NARROW = Column.of("a", Draft.type("integer"));

    private static Change alter(Column from, Column to) {
        return new Change.Alter(TABLE, from, to);
    }

    @Test
    void dataMovesBetweenWhatLoosensAndWhatReshapes() {
        List<Change> plan = List.of(
                new Change.Create(TABLE, WIDE),
                alter(WIDE.withNullable(false), WIDE),
                alter(WIDE, NARROW),
                new Change.Create(TABLE, new PrimaryKey("t_pkey", List.of("a"))));

        assertThat(HingePlace.atFirst(plan)).isEqualTo(1);
        assertThat(HingePlace.amidst(plan)).isEqualTo(2);
        assertThat(HingePlace.amidst(List.of())).isZero();
    }

    @Test
    void aTypeThatAMoveChangesIsNotAlteredAsWell() {
        MoveStep retype = new ColumnStep.Retype(
                Meanings.ref("t.a"),
                WIDE.type(),
                NARROW.type(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Column commented = new Column(
                "a",
                NARROW.type(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("why"));
        List<Change> changes = new ArrayList<>(List.of(alter(WIDE, NARROW), alter(WIDE, commented)));

        TypesTakenOver.takeOut(changes, List.of(new Change.Move(TABLE, List.of(retype), List.of())));

        assertThat(changes).containsExactly(alter(NARROW, commented));
    }
}
