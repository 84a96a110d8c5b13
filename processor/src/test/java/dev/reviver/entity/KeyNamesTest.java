package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyNamesTest {
    private final KeyNames names = new KeyNames();

    @Test
    void followsPostgres() {
        assertThat(names.make("post", List.of(), "pkey", "")).isEqualTo("post_pkey");
        assertThat(names.make("post", List.of("author_id", "title"), "key", "")).isEqualTo("post_author_id_title_key");
    }

    @Test
    void cutsToSixtyThreeBytesAndAddsAHash() {
        String first = names.make("a".repeat(40), List.of("b".repeat(40)), "idx", "one");
        String second = names.make("a".repeat(40), List.of("b".repeat(40)), "idx", "two");
        assertThat(List.of(first, second)).doesNotHaveDuplicates().allSatisfy(name -> assertThat(Identifier.bytes(name))
                .isEqualTo(Identifier.MAX_BYTES));
        assertThat(first).startsWith("a".repeat(40) + "_b").endsWith("_idx");
        assertThat(new KeyNames().make("a".repeat(40), List.of("b".repeat(40)), "idx", "one"))
                .isEqualTo(first);
    }

    @Test
    void cutsBetweenCharacters() {
        String name = names.make("ü".repeat(31), List.of("😀"), "key", "");
        assertThat(Identifier.isValid(name)).isTrue();
        assertThat(name).doesNotContain("\uFFFD").startsWith("ü".repeat(24));
    }

    @Test
    void leavesANameToWhoTookIt() {
        assertThat(names.take("post_pkey", "an index")).isEmpty();
        assertThat(names.take("post_pkey", "another")).contains("an index");
        String first = names.make("post", List.of(), "pkey", "same");
        String second = names.make("post", List.of(), "pkey", "same");
        assertThat(List.of("post_pkey", first, second)).doesNotHaveDuplicates();
        assertThat(first).matches("post_[0-9a-f]{8}_pkey");
    }
}
