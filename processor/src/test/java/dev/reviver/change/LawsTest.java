package dev.reviver.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Schema;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws L1 to L3, over random models: those that need no database. */
class LawsTest {
    private static Stream<RandomModels.Models> models() {
        return LongStream.range(0, 500).mapToObj(RandomModels::of);
    }

    private static Plan plan(RandomModels.Models models) {
        return Differ.diff(models.from(), models.to(), models.renames());
    }

    @Test
    void aModelDoesNotDifferFromItself() {
        models().forEach(models -> {
            assertThat(Differ.diff(models.from(), models.from(), Renames.NONE).changes())
                    .isEmpty();
            assertThat(Differ.diff(models.to(), models.to(), Renames.NONE).changes())
                    .isEmpty();
        });
    }

    @Test
    void inverseIsAnInvolution() {
        models().map(LawsTest::plan).forEach(plan -> {
            plan.changes()
                    .forEach(change -> assertThat(change.inverse().inverse()).isEqualTo(change));
            assertThat(plan.inverse().inverse()).isEqualTo(plan);
        });
    }

    @Test
    void plansAreInRankOrderInBothDirections() {
        models().map(LawsTest::plan).forEach(plan -> {
            assertThat(ranks(plan)).isSorted();
            List<Integer> back = ranks(plan.inverse());
            // What is renamed first is renamed back last, before the database schemas go into which things had moved.
            assertThat(back.stream().map(rank -> rank == Change.RENAME_RANK ? -rank : rank))
                    .isSorted();
        });
    }

    private static List<Integer> ranks(Plan plan) {
        return plan.changes().stream().map(Change::rank).toList();
    }

    @Test
    void everyVerbAndNounOccursInTheRandomPlans() {
        List<String> seen = models().flatMap(models -> plan(models).changes().stream())
                .map(change -> change.accept(new Seen()))
                .distinct()
                .sorted()
                .toList();
        assertThat(seen)
                .contains(
                        "Create Table",
                        "Drop Table",
                        "Rename Table",
                        "Create Column",
                        "Drop Column",
                        "Rename Column",
                        "Alter Column",
                        "Create PrimaryKey",
                        "Drop PrimaryKey",
                        "Rename PrimaryKey",
                        "Create UniqueKey",
                        "Drop UniqueKey",
                        "Rename UniqueKey",
                        "Create Check",
                        "Drop Check",
                        "Rename Check",
                        "Create Index",
                        "Drop Index",
                        "Rename Index",
                        "Create ForeignKey",
                        "Drop ForeignKey",
                        "Rename ForeignKey",
                        "Create Namespace",
                        "Drop Namespace",
                        "Alter Namespace",
                        "Create EnumType",
                        "Drop EnumType",
                        "Rename EnumType",
                        "Alter Table",
                        "Alter UniqueKey",
                        "Alter Index",
                        "Alter ForeignKey",
                        "Create Sequence",
                        "Drop Sequence",
                        "Rename Sequence",
                        "Alter Sequence");
    }

    @Test
    void anEmptyModelIsReachedFromAnyAndLeadsToAny() {
        models().forEach(models -> assertThat(
                        Differ.diff(models.from(), Schema.EMPTY, Renames.NONE).changes())
                .hasSameSizeAs(
                        Differ.diff(Schema.EMPTY, models.from(), Renames.NONE).changes()));
    }

    private static final class Seen implements Change.Visitor<String> {
        @Override
        public String create(Change.Create change) {
            return "Create " + change.object().getClass().getSimpleName();
        }

        @Override
        public String drop(Change.Drop change) {
            return "Drop " + change.object().getClass().getSimpleName();
        }

        @Override
        public String alter(Change.Alter change) {
            return "Alter " + change.from().getClass().getSimpleName();
        }

        @Override
        public String rename(Change.Rename change) {
            return "Rename " + change.from().getClass().getSimpleName();
        }

        @Override
        public String custom(Change.Custom change) {
            return "Custom";
        }

        @Override
        public String fill(Change.Fill change) {
            return "Fill";
        }

        @Override
        public String online(Change.Online change) {
            return "Online " + change.part();
        }

        @Override
        public String move(Change.Move change) {
            return "Move";
        }
    }
}
