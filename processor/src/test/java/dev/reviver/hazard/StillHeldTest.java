package dev.reviver.hazard;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where RV104 is silent, and where not. */
class StillHeldTest {
    private static Draft ab() {
        return table("t").key("id").column("a", "integer").column("b", "integer");
    }

    private static Draft onlyB() {
        return table("t").key("id").column("b", "integer");
    }

    private static Stream<Arguments> silent() {
        return Stream.of(
                arguments("it goes with its column", ab().unique("k", "a"), List.of(onlyB())),
                arguments("it goes with one of its columns", ab().unique("k", "a", "b"), List.of(onlyB())),
                arguments("it goes with its table", ab().unique("k", "a"), List.of()),
                arguments("a key has another name", ab().unique("k", "a"), List.of(ab().unique("l", "a"))),
                arguments(
                        "the other is over fewer columns", ab().unique("k", "a", "b"), List.of(ab().unique("l", "b"))),
                arguments("a key becomes an index", ab().unique("k", "a"), List.of(ab().index("i", true, "a"))),
                arguments("an index becomes a key", ab().index("i", true, "a"), List.of(ab().unique("k", "a"))),
                arguments(
                        "a reference has another name",
                        ab().reference("f", "a", "t", "id"),
                        List.of(ab().reference("g", "a", "t", "id"))),
                arguments("a reference goes with its column", ab().reference("f", "a", "t", "id"), List.of(onlyB())),
                arguments("a check goes with its column", ab().check("c", "a > 0"), List.of(onlyB())),
                arguments("a check goes with one of its columns", ab().check("c", "a > b"), List.of(onlyB())),
                arguments(
                        "the column is checked anew",
                        ab().check("c", "a in (1, 2)"),
                        List.of(ab().check("d", "a in (1, 2, 3)"))),
                arguments("it never kept anything away", ab().index("i", "a"), List.of(ab())));
    }

    private static Stream<Arguments> told() {
        return Stream.of(
                arguments("a key", ab().unique("k", "a"), ab()),
                arguments("a key over more columns", ab().unique("k", "a"), ab().unique("l", "a", "b")),
                arguments("a key over others", ab().unique("k", "a"), ab().unique("l", "b")),
                arguments("a unique index", ab().index("i", true, "a"), ab()),
                arguments("an index that is not unique", ab().unique("k", "a"), ab().index("i", "a")),
                arguments("a check", ab().check("c", "a > 0"), ab()),
                arguments("a check of another column", ab().check("c", "a > 0"), ab().check("d", "b > 0")),
                arguments("a reference", ab().reference("f", "a", "t", "id"), ab()),
                arguments(
                        "a reference from another column",
                        ab().reference("f", "a", "t", "id"),
                        ab().reference("g", "b", "t", "id")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void isNotToldIf(String why, Draft from, List<Draft> to) {
        assertThat(told(schema(from), schema(to.toArray(Draft[]::new)))).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void isToldOf(String what, Draft from, Draft to) {
        assertThat(told(schema(from), schema(to))).as(what).isNotEmpty();
    }

    /** In both forms; never of the way back, on which nothing was promised. */
    private static List<Finding> told(Schema from, Schema to) {
        Plan plan = Differ.diff(from, to, Renames.NONE);
        List<Finding> plain = guarantees(plan, Direction.UP);
        assertThat(guarantees(OnlineForms.of(plan), Direction.UP))
                .extracting(Finding::message)
                .isEqualTo(plain.stream().map(Finding::message).toList());
        assertThat(guarantees(Differ.diff(to, from, Renames.NONE).inverse(), Direction.DOWN))
                .isEmpty();
        return plain;
    }

    private static List<Finding> guarantees(Plan plan, Direction direction) {
        return Hazards.of(plan, direction).stream()
                .filter(finding -> finding.hazard() == Hazard.GUARANTEE_DROPPED)
                .toList();
    }
}
