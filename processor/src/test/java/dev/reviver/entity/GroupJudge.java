package dev.reviver.entity;

import dev.reviver.entity.SuiteVerdict.Outcome;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges groups of classes of which Hibernate, PostgreSQL or we may not take all. */
final class GroupJudge {
    private final Sandbox sandbox;
    private final Judge judge;

    GroupJudge(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.judge = new Judge(sandbox);
    }

    /**
     * Judges them under each naming.
     *
     * @param entities the classes that Hibernate is told of, as the JVM spells them
     * @param places where their class files are
     * @param compilation in which we read them
     */
    SuiteVerdict judge(List<String> entities, List<Path> places, Compilation compilation) throws SQLException {
        SuiteVerdict worst = new SuiteVerdict(Outcome.SAME, List.of());
        for (NamingStrategy naming : NamingStrategy.values()) {
            worst = worst.and(judge(entities, places, compilation, naming));
        }
        return worst;
    }

    /** Where Hibernate's schema depends on the order of the classes, ours need be one of them only. */
    private SuiteVerdict judge(List<String> entities, List<Path> places, Compilation compilation, NamingStrategy naming)
            throws SQLException {
        SuiteVerdict verdict = judgeInOrder(entities, places, compilation, naming);
        if (verdict.outcome() != Outcome.DIFFERENT) {
            return verdict;
        }
        List<String> backwards = new ArrayList<>(entities);
        Collections.reverse(backwards);
        SuiteVerdict other = judgeInOrder(backwards, places, compilation, naming);
        return other.isHonest() ? other : verdict;
    }

    private SuiteVerdict judgeInOrder(
            List<String> entities, List<Path> places, Compilation compilation, NamingStrategy naming)
            throws SQLException {
        List<String> errors = compilation.errors().stream()
                .map(error -> error.getMessage(null))
                .distinct()
                .toList();
        String ddl;
        try (Hibernate hibernate =
                new Hibernate(places, entities, Optional.empty(), naming, Map.of(), sandbox.dataSource())) {
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
                        .map(GroupJudge::checked)
                        .toList()
                        .equals(verdict.extra().stream()
                                .map(GroupJudge::checked)
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
}
