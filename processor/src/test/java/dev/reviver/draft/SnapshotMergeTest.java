package dev.reviver.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotMergeTest {
    private static final ColumnType BIGINT = ColumnType.of("bigint");
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final Column ID = Column.of("id", BIGINT).withNullable(false);
    private static final Column TITLE = Column.of("title", TEXT);

    private static Table post(Column... columns) {
        return Table.of(QualifiedName.of("post"), List.of(columns));
    }

    private static Table keyed(Table table) {
        return new Table(
                table.qualifiedName(),
                table.columns(),
                Optional.of(new PrimaryKey(table.name() + "_pkey", List.of("id"), Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Snapshot snapshot(String head, Table... tables) {
        return Snapshot.initial("blog", "blog")
                .withHead(head)
                .with(
                        List.of(tables).stream()
                                .map(table -> "blog." + table.name())
                                .toList(),
                        new Schema(List.of(), List.of(), List.of(tables)),
                        Meaning.NONE);
    }

    @Test
    void columnsOfBothSidesComeTogether() {
        SnapshotMerge merge = SnapshotMerge.of(
                snapshot("init", post(ID)),
                snapshot("a", post(ID, TITLE)),
                snapshot("b", keyed(post(ID, Column.of("body", TEXT))), post(ID).withName(QualifiedName.of("tag"))));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().head()).contains("a");
        assertThat(merge.merged().entities()).containsExactly("blog.post", "blog.tag");
        assertThat(merge.merged().schema().tables())
                .containsExactly(
                        keyed(post(ID, TITLE, Column.of("body", TEXT))), post(ID).withName(QualifiedName.of("tag")));
    }

    @Test
    void differentTraitsOfOneColumnComeTogether() {
        SnapshotMerge merge = SnapshotMerge.of(
                snapshot("init", post(ID, TITLE)),
                snapshot("a", post(ID, TITLE.withNullable(false))),
                snapshot("b", post(ID, TITLE.withType(ColumnType.of("character varying", 80)))));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().schema().tables())
                .containsExactly(post(ID, TITLE.withNullable(false).withType(ColumnType.of("character varying", 80))));
    }

    @Test
    void aTypeThatBothChangedIsAConflictThatNamesTheColumn() {
        SnapshotMerge merge = SnapshotMerge.of(
                snapshot("init", post(ID, TITLE)),
                snapshot("a", post(ID, TITLE.withType(ColumnType.of("character varying", 40)))),
                snapshot("b", post(ID, TITLE.withType(ColumnType.of("character varying", 80)))));
        assertThat(merge.conflicts())
                .singleElement()
                .asString()
                .contains("column post.title", "character varying(40)", "character varying(80)");
    }

    @Test
    void whatOneSideDropsAndTheOtherChangesIsAConflict() {
        assertThat(SnapshotMerge.of(
                                snapshot("init", post(ID, TITLE)),
                                snapshot("a", post(ID)),
                                snapshot("b", post(ID, TITLE.withNullable(false))))
                        .conflicts())
                .containsExactly("one side drops column post.title, the other changes column post.title: not null");
        assertThat(SnapshotMerge.of(snapshot("init", post(ID)), snapshot("a"), snapshot("b", post(ID, TITLE)))
                        .conflicts())
                .singleElement()
                .asString()
                .contains("drops table post");
    }

    @Test
    void whatLeansOnSomethingThatTheOtherSideDropsIsAConflict() {
        Table indexed = new Table(
                QualifiedName.of("post"),
                List.of(ID, TITLE),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Index(
                        "post_title",
                        List.of(new IndexColumn("title", false, false, false, Optional.empty(), Optional.empty())),
                        false,
                        false,
                        Index.BTREE,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty());
        assertThat(SnapshotMerge.of(snapshot("init", post(ID, TITLE)), snapshot("a", post(ID)), snapshot("b", indexed))
                        .conflicts())
                .singleElement()
                .asString()
                .contains("table post", "post_title names the column title");

        Table tag = keyed(post(ID)).withName(QualifiedName.of("tag"));
        ForeignKey key = new ForeignKey(
                "post_id_fkey",
                List.of("id"),
                tag.qualifiedName(),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                Optional.empty());
        Table referring = new Table(
                QualifiedName.of("post"),
                List.of(ID),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(key),
                Optional.empty());
        assertThat(SnapshotMerge.of(
                                snapshot("init", post(ID), tag), snapshot("a", post(ID)), snapshot("b", referring, tag))
                        .conflicts())
                .containsExactly("one side drops table tag, to which post_id_fkey of table post on the other refers");
    }

    @Test
    void whatNobodyChangedStaysAndEqualChangesAreOne() {
        Snapshot base = snapshot("init", post(ID));
        assertThat(SnapshotMerge.of(base, base, base)).isEqualTo(new SnapshotMerge(base, List.of()));
        Snapshot same = snapshot("a", post(ID, TITLE));
        assertThat(SnapshotMerge.of(base, same, same)).isEqualTo(new SnapshotMerge(same, List.of()));
        assertThat(SnapshotMerge.of(base, base, same)).isEqualTo(new SnapshotMerge(same, List.of()));
    }
}
