package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.meaning.Meaning;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownClassesTest {
    private static Meaning of(String name, String table) {
        return new Meanings().entity(name, table).meaning();
    }

    @Test
    void aClassWithTheSameTableIsTheSameUnderAnotherName() {
        Meaning was = of("app.Cat", "pet");
        Meaning is = of("app.Pet", "pet");

        assertThat(new KnownClasses(was, was, is).renamed(Map.of())).containsExactly(Map.entry("app.Cat", "app.Pet"));
    }

    @Test
    void soIsOneWhoseTableWasRenamed() {
        assertThat(new KnownClasses(of("app.Cat", "cat"), of("app.Cat", "pet"), of("app.Pet", "pet")).renamed(Map.of()))
                .containsExactly(Map.entry("app.Cat", "app.Pet"));
    }

    @Test
    void aClassThatIsStillThereIsNotAnother() {
        Meaning was = of("app.Cat", "pet");
        Meaning is =
                new Meanings().entity("app.Pet", "pet").entity("app.Cat", "cat").meaning();

        assertThat(new KnownClasses(was, was, is).renamed(Map.of())).isEmpty();
    }

    @Test
    void aClassWithoutASuccessorHasNoOtherName() {
        Meaning was = of("app.Cat", "cat");

        assertThat(new KnownClasses(was, was, of("app.Dog", "dog")).renamed(Map.of()))
                .isEmpty();
    }

    @Test
    void whatWasSaidCounts() {
        Meaning was = of("app.Cat", "cat");

        assertThat(new KnownClasses(was, was, of("app.Dog", "dog")).renamed(Map.of("app.Dog", "app.Cat")))
                .containsExactly(Map.entry("app.Cat", "app.Dog"));
    }
}
