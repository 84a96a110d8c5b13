package dev.reviver.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.LookAlike;
import dev.reviver.change.Renames;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static LookAlike pair(String rename) {
        Renames.Hint hint = Renames.parse(rename).hints().get(0);
        return new LookAlike(hint.from(), hint.to().orElseThrow());
    }

    private static List<List<String>> asked(Meaning before, Meaning after, String... renames) {
        return Question.of(Stream.of(renames).map(QuestionTest::pair).toList(), before, after).stream()
                .map(question ->
                        question.pairs().stream().map(LookAlike::asRename).toList())
                .toList();
    }

    /** An entity of one table, with attributes by column. */
    private static Meaning entity(String name, String table, Map<String, String> attributes) {
        QualifiedName at = QualifiedName.of(table);
        List<AttributeColumn> columns = attributes.entrySet().stream()
                .map(entry -> new AttributeColumn(entry.getKey(), new ColumnRef(at, entry.getValue())))
                .toList();
        return Meaning.of(
                List.of(new EntityMeaning(
                        name,
                        Optional.empty(),
                        true,
                        false,
                        List.of(new EntityTable(at, List.of("id"), false)),
                        Optional.empty(),
                        columns)),
                List.of());
    }

    @Test
    void oneForEachThingThatGoes() {
        assertThat(asked(Meaning.NONE, Meaning.NONE, "t.a=t.x", "t.a=t.y", "t.b=t.x"))
                .containsExactly(List.of("t.a=t.x", "t.a=t.y"), List.of("t.b=t.x"));
    }

    @Test
    void theColumnOfTheSameAttributeIsTheOnlyAnswerAndOfferedToNothingElse() {
        Meaning before = entity("app.T", "t", Map.of("name", "a"));
        Meaning after = entity("app.T", "t", Map.of("name", "x"));
        assertThat(asked(before, after, "t.a=t.x", "t.a=t.y", "t.b=t.x", "t.b=t.y"))
                .containsExactly(List.of("t.a=t.x"), List.of("t.b=t.y"));
    }

    @Test
    void theTableOfTheSameClassIsTheOnlyAnswer() {
        Meaning before = entity("app.T", "t", Map.of());
        Meaning after = entity("app.T", "u", Map.of());
        assertThat(asked(before, after, "t=v", "t=u")).containsExactly(List.of("t=u"));
    }

    @Test
    void oneOptionAnswersAllOnlyIfNothingIsLeftToChoose() {
        assertThat(together("t.a=t.x", "t.b=t.y")).isEqualTo("t.a=t.x,t.b=t.y");
        assertThat(together("t.a=t.x")).isEmpty();
        assertThat(together("t.a=t.x", "t.b=t.x")).isEmpty();
        assertThat(together("t.a=t.x", "t.a=t.y", "t.b=t.z")).isEmpty();
    }

    private static String together(String... renames) {
        return Question.together(
                Question.of(Stream.of(renames).map(QuestionTest::pair).toList(), Meaning.NONE, Meaning.NONE));
    }
}
