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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges groups of Hibernate's suite, one after the other, on a database of its own. */
final class SuiteJudge {
    private final HibernateSuite suite;
    private final Path temporary;
    private final Sandbox sandbox = new Sandbox(TestPostgres.freshDatabase());
    private final Judge judge = new Judge(sandbox);

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
        SuiteVerdict worst = new SuiteVerdict(Outcome.SAME, List.of());
        for (NamingStrategy naming : NamingStrategy.values()) {
            worst = worst.and(judge(group.entities(), compilation, naming));
        }
        return worst;
    }

    /** Where Hibernate's schema depends on the order of the classes, ours need be one of them only. */
    private SuiteVerdict judge(List<String> entities, Compilation compilation, NamingStrategy naming)
            throws SQLException {
        SuiteVerdict verdict = judgeInOrder(entities, compilation, naming);
        if (verdict.outcome() != Outcome.DIFFERENT) {
            return verdict;
        }
        List<String> backwards = new ArrayList<>(entities);
        Collections.reverse(backwards);
        SuiteVerdict other = judgeInOrder(backwards, compilation, naming);
        return other.isHonest() ? other : verdict;
    }

    private SuiteVerdict judgeInOrder(List<String> entities, Compilation compilation, NamingStrategy naming)
            throws SQLException {
        List<String> errors = compilation.errors().stream()
                .map(error -> error.getMessage(null))
                .distinct()
                .toList();
        String ddl;
        try (Hibernate hibernate = new Hibernate(
                List.of(suite.classes()), entities, Optional.empty(), naming, Map.of(), sandbox.dataSource())) {
            ddl = hibernate.ddl();
        } catch (Exception | Error e) {
            // Whatever it is: code of the tests runs here, some of it not compiled for lack of a library.
            sandbox.reset();
            return errors.isEmpty()
                    ? new SuiteVerdict(Outcome.READ_BY_US_ONLY, List.of(String.valueOf(e)))
                    : new SuiteVerdict(Outcome.REFUSED_BY_BOTH, errors);
        }
        return errors.isEmpty() ? compare(compilation, naming, ddl) : new SuiteVerdict(Outcome.REFUSED_BY_US, errors);
    }

    private SuiteVerdict compare(Compilation compilation, NamingStrategy naming, String ddl) throws SQLException {
        List<String> refused = new ArrayList<>();
        Verdict verdict;
        EntityModel model = compilation.model(naming);
        try {
            verdict = judge.judgeLeniently(model.schema(), ddl, refused::add);
        } catch (SQLException e) {
            refused.addAll(sandbox.executeWhatCan(ddl));
            sandbox.reset();
            return new SuiteVerdict(
                    refused.isEmpty() ? Outcome.BROKEN : Outcome.TAKEN_OF_NEITHER,
                    Stream.concat(
                                    Stream.of("ours: " + e.getMessage()),
                                    refused.stream().map(why -> "Hibernate's: " + why))
                            .toList());
        }
        LeftOut leftOut = LeftOut.of(compilation);
        List<String> missing = verdict.missing().stream()
                .filter(fact -> !leftOut.explains(fact, model))
                .toList();
        Outcome outcome = outcome(verdict, missing, refused, leftOut);
        return new SuiteVerdict(
                outcome,
                Stream.of(
                                missing.stream().map(fact -> naming + ": - " + fact),
                                verdict.extra().stream().map(fact -> naming + ": + " + fact),
                                refused.stream().map(why -> naming + ": PostgreSQL does not take of Hibernate: " + why))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static Outcome outcome(Verdict verdict, List<String> missing, List<String> refused, LeftOut leftOut) {
        if (verdict.same()) {
            return Outcome.SAME;
        }
        boolean told = missing.isEmpty() && verdict.extra().isEmpty();
        // The check of a whole is made of those of its parts, of which some are left out.
        boolean toldOfParts = !leftOut.attributes().isEmpty()
                && missing.stream()
                        .map(SuiteJudge::checked)
                        .toList()
                        .equals(verdict.extra().stream()
                                .map(SuiteJudge::checked)
                                .toList())
                && verdict.extra().stream().allMatch(fact -> fact.contains(" CHECK "));
        if (told || toldOfParts) {
            return Outcome.TOLD;
        }
        boolean notTaken = missing.isEmpty()
                && verdict.extra().stream().allMatch(fact -> refused.stream().anyMatch(why -> isNamedIn(fact, why)));
        return notTaken ? Outcome.TAKEN_OF_US_ONLY : Outcome.DIFFERENT;
    }

    private static String checked(String fact) {
        return fact.replaceFirst(" CHECK .*", "");
    }

    /** Whether the statement names the table of the fact. */
    private static boolean isNamedIn(String fact, String statement) {
        Matcher table = Pattern.compile("public\\.\"?(\\w+)").matcher(fact);
        return table.find()
                && statement.toLowerCase(Locale.ROOT).contains(table.group(1).toLowerCase(Locale.ROOT));
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
