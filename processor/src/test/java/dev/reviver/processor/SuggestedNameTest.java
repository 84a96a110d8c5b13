package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.files.MigrationWriter;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedNameTest {
    private static final QualifiedName POST = QualifiedName.of("post");
    private static final Column TITLE = Column.of("title", ColumnType.of("text"));
    private static final Table TABLE = Table.of(POST, List.of(TITLE));

    @Test
    void saysWhatTheMigrationDoesFirst() {
        assertThat(name(new Change.Create(POST, TABLE))).isEqualTo("add_post");
        assertThat(name(new Change.Drop(POST, TABLE))).isEqualTo("drop_post");
        assertThat(name(new Change.Create(POST, TITLE))).isEqualTo("add_post_title");
        assertThat(name(new Change.Alter(POST, TITLE, TITLE.withNullable(false))))
                .isEqualTo("change_post_title");
        assertThat(name(new Change.Rename(POST, TITLE, TITLE.withName("head")))).isEqualTo("rename_post_head");
        assertThat(name(new Change.Custom(POST, "x", "y"))).isEqualTo("change_post");
    }

    @Test
    void prefersATableToWhatComesWithIt() {
        QualifiedName sequence = QualifiedName.of("post_seq");
        assertThat(name(new Change.Create(sequence, new Sequence(sequence, 1, 50)), new Change.Create(POST, TABLE)))
                .isEqualTo("add_post");
    }

    @Test
    void callsTheFirstOneInit() {
        assertThat(SuggestedName.of(new Plan(List.of(new Change.Create(POST, TABLE))), true))
                .isEqualTo("init");
    }

    @Test
    void isAlwaysANameThatCanBeUsed() {
        for (String hostile : List.of("日本", "\"'; --", "a b", "x".repeat(63), "É", "__")) {
            QualifiedName odd = QualifiedName.of(hostile);
            String name = name(new Change.Create(odd, Table.of(odd, List.of(TITLE))));
            assertThat(name).matches(MigrationWriter::isSlug);
        }
    }

    private static String name(Change... changes) {
        return SuggestedName.of(new Plan(List.of(changes)), false);
    }
}
