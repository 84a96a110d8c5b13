package dev.reviver.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillOrderTest {
    private static Change.Fill up(String column, String expression) {
        return fill(column, Optional.of(value(expression)), Optional.empty());
    }

    private static Change.Fill down(String column, String expression) {
        return fill(column, Optional.empty(), Optional.of(value(expression)));
    }

    private static Change.Fill.Value value(String expression) {
        return new Change.Fill.Value(Optional.of(expression));
    }

    private static Change.Fill fill(String column, Optional<Change.Fill.Value> up, Optional<Change.Fill.Value> down) {
        return new Change.Fill(QualifiedName.of("t"), column, true, up, down);
    }

    @Test
    void aValueIsTakenFromAColumnThatHasOne() {
        Change.Fill a = up("a", "b || 'x'");
        Change.Fill b = up("b", "'y'");

        assertThat(FillOrder.of(List.of(a, b))).containsExactly(b, a);
    }

    @Test
    void theWayBackComesToThemFromTheEnd() {
        Change.Fill a = down("a", "b || 'x'");
        Change.Fill b = down("b", "'y'");

        assertThat(FillOrder.ofWayBack(List.of(a, b))).containsExactly(a, b);
        assertThat(FillOrder.ofWayBack(List.of(b, a))).containsExactly(a, b);
    }

    @Test
    void twoThatWaitForEachOtherStayAsTheyWere() {
        Change.Fill a = up("a", "b");
        Change.Fill b = up("b", "a");

        assertThat(FillOrder.of(List.of(a, b))).containsExactly(a, b);
    }
}
