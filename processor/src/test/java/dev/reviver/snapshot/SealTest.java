package dev.reviver.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A seal holds as long as nobody touches the text. */
class SealTest {
    private static final Snapshot BLOG = Snapshot.initial("blog", "blog")
            .with(
                    List.of("blog.Post", "blog.User"),
                    new Schema(
                            List.of(),
                            List.of(),
                            List.of(Table.of(
                                    QualifiedName.of("post"), List.of(Column.of("id", ColumnType.of("bigint")))))),
                    Meaning.NONE)
            .withHead("20260101000000_init");
    private static final SnapshotBody BODY = SnapshotBody.of(BLOG);
    private static final String TEXT = SnapshotWriter.write(BLOG);

    private final Seal seal = new Seal("cafe");
    private final String sealed = BODY.text(Optional.of(seal));

    @Test
    void standsBesideTheHead() {
        assertThat(sealed.lines().toList().get(5)).startsWith("  \"seal\": \"cafe-");
        assertThat(Seal.without(sealed)).isEqualTo(TEXT);
        assertThat(Seal.without(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void isOfTheSameClassesOnly() {
        assertThat(seal.isOn(sealed)).isTrue();
        assertThat(new Seal("caff").isOn(sealed)).isFalse();
        assertThat(seal.isOn(TEXT)).isFalse();
        assertThat(Seal.of(sealed)).contains(seal);
        assertThat(Seal.of(TEXT)).isEmpty();
    }

    @Test
    void isBrokenByEveryChangeOfTheText() {
        assertThat(seal.isOn(sealed.replace("bigint", "integer"))).isFalse();
        assertThat(seal.isOn(sealed.replace("20260101000000", "20260101000001")))
                .isFalse();
        assertThat(seal.isOn(sealed.replace("\n", "\r\n"))).isFalse();
        assertThat(seal.isOn("<<<<<<< ours\n" + sealed)).isFalse();
        assertThat(seal.isOn(sealed + "\n")).isFalse();
    }

    /** The sum is made piece by piece, and a character may be cut in two. */
    @Test
    void holdsForATextOfManyPieces() {
        for (int length = 16_000; length < 16_003; length++) {
            String comment = "x".repeat(length) + "\uD83D\uDE00".repeat(20_000);
            Snapshot large = BLOG.with(
                    List.of(),
                    new Schema(
                            List.of(new Namespace("blog", Optional.of(comment))),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    Meaning.NONE);
            String text = SnapshotBody.of(large).text(Optional.of(seal));
            assertThat(seal.isOn(text)).isTrue();
            assertThat(seal.isOn(text.replaceFirst("\uD83D\uDE00", "\uD83D\uDE01")))
                    .isFalse();
        }
    }

    @Test
    void theHeadIsThatOfTheMigrationAndTheRestIsTheSame() {
        assertThat(BODY.text(Optional.of("20260202000000_next"), Optional.empty()))
                .isEqualTo(SnapshotWriter.write(BLOG.withHead("20260202000000_next")));
    }

    @Test
    void saysNothingToWhoReadsTheWholeSnapshot() {
        assertThat(SnapshotReader.read(sealed, "x")).isEqualTo(BLOG);
    }

    @Test
    void theHeadIsReadAlone() {
        SnapshotHead head = SnapshotHead.of(BLOG);
        assertThat(SnapshotHead.read(TEXT)).contains(head);
        assertThat(SnapshotHead.read(sealed)).contains(head);
        assertThat(SnapshotHead.read(SnapshotWriter.write(Snapshot.initial("blog", ""))))
                .as("an empty list is laid out in another way")
                .isEmpty();
        assertThat(SnapshotHead.read("{}")).isEmpty();
        assertThat(SnapshotHead.read("")).isEmpty();
    }

    @Test
    void aHeadThatIsLaidOutInAnotherWayIsReadWithTheRest() {
        String reindented = sealed.replace("\n  ", "\n\t");
        assertThat(SnapshotHead.read(reindented)).isEmpty();
        assertThat(new SnapshotText(reindented, "x").head()).isEqualTo(SnapshotHead.of(BLOG));
    }

    @Test
    void theHeadOfAnyRandomSnapshotIsThatOfTheWhole() {
        RandomSnapshots random = new RandomSnapshots(17);
        for (int i = 0; i < 300; i++) {
            Snapshot snapshot = random.next();
            String text = SnapshotWriter.write(snapshot);
            String sealed = SnapshotBody.of(snapshot).text(Optional.of(seal));
            assertThat(new SnapshotText(sealed, "x").head()).isEqualTo(SnapshotHead.of(snapshot));
            assertThat(seal.isOn(sealed)).isTrue();
            assertThat(Seal.without(sealed)).isEqualTo(text);
        }
    }
}
