package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Draft;
import dev.reviver.change.Renames;
import org.junit.jupiter.api.Test;

class IndexRenamesTest {
    private static Draft list(String... orders) {
        Draft draft = Draft.table("room_traits").notNull("room_id", "bigint").column("trait", "text");
        for (String order : orders) {
            draft.notNull(order, "integer");
        }
        return draft;
    }

    private static Renames between(State from, State to) {
        return IndexRenames.of(from, to, LatterNames.of(from, to, Renames.NONE).names());
    }

    @Test
    void theOnlyOrderColumnOfAListIsTheSameUnderAnotherName() {
        State from =
                new Meanings().order("room_traits.traits_order", "room_id", 0).with(list("traits_order"));
        State to =
                new Meanings().order("room_traits.features_order", "room_id", 0).with(list("features_order"));

        assertThat(between(from, to).hints())
                .extracting(hint -> hint.from() + " " + hint.to().orElseThrow())
                .containsExactly("room_traits.traits_order room_traits.features_order");
    }

    @Test
    void soIsTheOnlyKeyOfAMap() {
        State from = new Meanings().mapKey("room_traits.traits_key", "room_id").with(list("traits_key"));
        State to = new Meanings().mapKey("room_traits.lang", "room_id").with(list("lang"));

        assertThat(between(from, to).hints()).hasSize(1);
    }

    @Test
    void aColumnThatStaysIsNotRenamed() {
        State from = new Meanings().order("room_traits.a", "room_id", 0).with(list("a", "b"));
        State to = new Meanings().order("room_traits.b", "room_id", 0).with(list("a", "b"));

        assertThat(between(from, to).hints()).isEmpty();
    }

    @Test
    void aKeyIsNoPlace() {
        State from = new Meanings().order("room_traits.a", "room_id", 0).with(list("a"));
        State to = new Meanings().mapKey("room_traits.b", "room_id").with(list("b"));

        assertThat(between(from, to).hints()).isEmpty();
    }
}
