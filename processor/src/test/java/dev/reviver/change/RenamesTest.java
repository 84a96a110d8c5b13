package dev.reviver.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamesTest {
    @Test
    void readsTablesColumnsAndWhatIsReallyDropped() {
        assertThat(Renames.parse(" old = new , t.a=t.b,s.t.c=s.t.d, post.title= "))
                .isEqualTo(Renames.table(QualifiedName.of("old"), "new")
                        .and(Renames.column(QualifiedName.of("t"), "a", "b"))
                        .and(Renames.column(QualifiedName.of("s", "t"), "c", "d"))
                        .and(new Renames(List.of(new Renames.Hint(
                                new Renames.Path(QualifiedName.of("post"), Optional.of("title")), Optional.empty())))));
        assertThat(Renames.parse("  ")).isEqualTo(Renames.NONE);
    }

    @Test
    void quotedNamesMayContainTheSigns() {
        assertThat(Renames.parse("\"a,b=c.d\"=\"say \"\"hi\"\"\""))
                .isEqualTo(Renames.table(QualifiedName.of("a,b=c.d"), "say \"hi\""));
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Renames renames = Renames.column(QualifiedName.of("my schema", "a\"b"), "x.y", "z");
        Renames.Hint hint = renames.hints().get(0);
        assertThat(Renames.parse(hint.from() + "=" + hint.to().orElseThrow())).isEqualTo(renames);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=b=c", "=b", "a..b=c", "a.b.c.d=e", "a=b,"})
    void namesThePieceThatCannotBeRead(String option) {
        assertThatThrownBy(() -> Renames.parse(option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot read the rename")
                .hasMessageContaining("table.old=table.new");
    }

    @Test
    void refusesTwoHintsOfOneThing() {
        assertThatThrownBy(() -> Renames.parse("a=b,a=c")).hasMessage("two renames of a");
        assertThatThrownBy(() -> Renames.parse("a=c,b=c")).hasMessage("two renames to c");
    }
}
