package dev.reviver.entity;

import dev.reviver.entity.SuiteVerdict.Outcome;
import dev.reviver.testing.TestPostgres;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Judges groups of Hibernate's suite, one after the other, on a database of its own. */
final class SuiteJudge {
    private final HibernateSuite suite;
    private final Path temporary;
    private final GroupJudge judge = new GroupJudge(new Sandbox(TestPostgres.freshDatabase()));

    SuiteJudge(HibernateSuite suite, Path temporary) {
        this.suite = suite;
        this.temporary = temporary;
    }

    SuiteVerdict judge(HibernateSuite.Group group) throws IOException, SQLException {
        // javac wants a source, though the classes are all there.
        Path nothing = Files.writeString(temporary.resolve("Nothing.java"), "class Nothing {}");
        Compilation compilation;
        try {
            compilation = Compilation.of(List.of(nothing), List.of(suite.classes()), namesToRead(group), temporary);
        } catch (RuntimeException e) {
            return new SuiteVerdict(Outcome.BROKEN, List.of("reading ended in " + e));
        }
        return judge.judge(group.entities(), List.of(suite.classes()), compilation);
    }

    /** What the processor would find in their sources, with the entities that they extend. */
    private List<String> namesToRead(HibernateSuite.Group group) throws IOException {
        try (URLClassLoader loader = suite.loader()) {
            return group.entities().stream()
                    .map(name -> load(name, loader))
                    .flatMap(type -> Stream.concat(Stream.of(type), entitiesAbove(type)))
                    .filter(type -> type.isAnnotationPresent(Entity.class)
                            || type.isAnnotationPresent(Converter.class)
                            || type.isAnnotationPresent(Embeddable.class))
                    .map(Class::getCanonicalName)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<Class<?>> entitiesAbove(Class<?> type) {
        return Stream.<Class<?>>iterate(type.getSuperclass(), Objects::nonNull, Class::getSuperclass)
                .filter(above -> above.isAnnotationPresent(Entity.class));
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
