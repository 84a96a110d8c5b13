package dev.reviver.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextMergeTest {
    private static final String BASE = "a\nb\nc\nd\n";

    @Test
    void takesWhatOneSideChanged() {
        assertThat(TextMerge.of(BASE, "a\nb\nc\nx\nd\n", "A\nb\nc\nd\n"))
                .isEqualTo(new TextMerge("A\nb\nc\nx\nd\n", List.of()));
        assertThat(TextMerge.of(BASE, BASE, "").text()).isEmpty();
        assertThat(TextMerge.of("", "x\n", "").text()).isEqualTo("x\n");
        assertThat(TextMerge.of(BASE, "a\nd\n", "a\nd\n").text()).isEqualTo("a\nd\n");
        assertThat(TextMerge.of("a", "a", "a\nb").text()).isEqualTo("a\nb");
    }

    @Test
    void putsWhatBothInsertedOneAfterTheOther() {
        assertThat(TextMerge.of(BASE, "a\nhand\nb\nc\nd\n", "a\nmade\nb\nc\nd\n"))
                .isEqualTo(new TextMerge("a\nhand\nmade\nb\nc\nd\n", List.of()));
    }

    @Test
    void neighboursDoNotContradictEachOther() {
        assertThat(TextMerge.of(BASE, "a\nB\nc\nd\n", "a\nb\nC\nd\n").text()).isEqualTo("a\nB\nC\nd\n");
        assertThat(TextMerge.of(BASE, "a\nB\nc\nd\n", "a\nb\nx\nc\nd\n").text()).isEqualTo("a\nB\nx\nc\nd\n");
    }

    @Test
    void namesBothVersionsOfWhatBothChanged() {
        TextMerge merge = TextMerge.of(BASE, "a\nB1\nC1\nd\n", "a\nb\nC2\nD2\n");
        assertThat(merge.conflicts()).containsExactly(new TextMerge.Conflict("B1\nC1\nd\n", "b\nC2\nD2\n"));
        assertThat(merge.text()).isEqualTo("a\nB1\nC1\nd\n");
        assertThat(TextMerge.of(BASE, "a\nc\nd\n", "a\nB\nc\nd\n").conflicts()).hasSize(1);
    }

    @Test
    void showsADifference() {
        assertThat(TextMerge.difference(BASE, "a\nc\nx\nd\n")).isEqualTo("- b\n+ x\n");
        assertThat(TextMerge.difference(BASE, BASE)).isEmpty();
    }

    @Test
    void aSideThatChangedNothingGivesWayInRandomTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String base = text(random);
            String other = text(random);
            assertThat(TextMerge.of(base, base, other)).isEqualTo(new TextMerge(other, List.of()));
            assertThat(TextMerge.of(base, other, base)).isEqualTo(new TextMerge(other, List.of()));
            assertThat(TextMerge.of(base, other, other)).isEqualTo(new TextMerge(other, List.of()));
            assertThat(TextMerge.of(base, other, text(random)).text()).isNotNull();
        }
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            lines.add("" + (char) ('a' + random.nextInt(4)));
        }
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }
}
