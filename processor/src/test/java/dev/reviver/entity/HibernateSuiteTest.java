package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.entity.SuiteVerdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The entities of Hibernate ORM's own tests give the schema that Hibernate would create, or an error: never another
 * schema without a word. With {@code -Dhibernate.suite=CHECKOUT}, or the profile {@code hibernate-suite}; nothing of
 * theirs is kept here. Only annotated classes are judged, with the settings that Hibernate has of itself.
 *
 * <p>{@code -Dhibernate.suite.only=REGEX} takes the groups whose name contains the regular expression. Outcomes are
 * kept in {@code target/hibernate-suite}; {@code -Dhibernate.suite.again=DIFFERENT,BROKEN} takes the groups of which
 * that was the last outcome, and those that have none: so a run that was stopped goes on, and one after a mend is short.
 */
@EnabledIfSystemProperty(named = "hibernate.suite", matches = ".+")
class HibernateSuiteTest {
    private static final Path PLACE = Path.of("target", "hibernate-suite");
    private static final Path OUTCOMES = PLACE.resolve("outcomes.txt");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("hibernate.suite.only", ""));
    private static final Pattern CODE = Pattern.compile("\\[(RV\\d+)]");

    /** Groups whose schema is another one, and why that is right, or cannot be had. */
    private static final Map<String, String> ODD = Map.of(
            "jpa.criteria.EntityUseSingleTableOptimizationTest",
            "the check is the same, but for the order in which it lists the discriminators",
            "envers.integration.strategy.RevisionEndTimestampJoinedInheritanceTest",
            "the check is the same, but for the order in which it lists the discriminators");

    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));

    private static final Map<String, SuiteVerdict> VERDICTS = new ConcurrentSkipListMap<>();

    /** All groups are begun at once, in parallel; each test waits for its own. */
    @TestFactory
    Stream<DynamicTest> readsTheEntitiesOfHibernatesOwnTests(@TempDir Path temporary) throws IOException {
        HibernateSuite suite =
                new HibernateSuite(Path.of(System.getProperty("hibernate.suite", "")), PLACE.resolve("classes"));
        Set<String> past = new HashSet<>();
        if (!again().isEmpty()) {
            lastOutcomes().forEach((name, outcome) -> {
                if (!again().contains(outcome)) {
                    past.add(name);
                }
            });
        }
        ThreadLocal<SuiteJudge> judges = ThreadLocal.withInitial(() -> judge(suite, temporary));
        List<HibernateSuite.Group> groups = suite.groups().stream()
                .filter(group -> ONLY.matcher(group.name()).find() && !past.contains(group.name()))
                .toList();
        assertThat(groups)
                .as("groups of annotated classes in %s", suite.checkout())
                .isNotEmpty();
        return groups.stream()
                .map(group -> Map.entry(
                        group, THREADS.submit(() -> keep(group, judges.get().judge(group)))))
                .toList()
                .stream()
                .map(judged -> dynamicTest(judged.getKey().name(), () -> await(judged.getKey(), judged.getValue())));
    }

    private static SuiteJudge judge(HibernateSuite suite, Path temporary) {
        try {
            return new SuiteJudge(suite, Files.createTempDirectory(temporary, "judge"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized SuiteVerdict keep(HibernateSuite.Group group, SuiteVerdict verdict) throws IOException {
        VERDICTS.put(group.name(), verdict);
        Files.writeString(
                OUTCOMES,
                verdict.outcome() + " " + group.name() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return verdict;
    }

    private static void await(HibernateSuite.Group group, Future<SuiteVerdict> judged) throws Throwable {
        try {
            SuiteVerdict verdict = judged.get();
            String why = ODD.get(group.name());
            if (why != null && verdict.isHonest()) {
                fail("no longer odd, take it off the list: " + why);
            }
            if (why == null && !verdict.isHonest()) {
                fail(verdict.outcome() + " " + group + "\n" + String.join("\n", verdict.details()));
            }
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    /** Counts, then the groups that are not the same, from the worst to the best. */
    @AfterAll
    static void tell() throws IOException {
        THREADS.shutdownNow();
        Map<Outcome, Map<String, SuiteVerdict>> byOutcome = new TreeMap<>();
        VERDICTS.forEach((name, verdict) -> byOutcome
                .computeIfAbsent(verdict.outcome(), outcome -> new TreeMap<>())
                .put(name, verdict));
        List<String> report = new ArrayList<>();
        byOutcome.forEach((outcome, verdicts) -> report.add(outcome + ": " + verdicts.size()));
        byOutcome.forEach((outcome, verdicts) ->
                codes(verdicts).forEach((code, count) -> report.add(outcome + " " + code + ": " + count)));
        System.out.println(String.join("\n", report));
        byOutcome.forEach((outcome, verdicts) -> {
            if (outcome != Outcome.SAME) {
                verdicts.forEach((name, verdict) -> {
                    report.add("\n" + outcome + " " + name);
                    verdict.details()
                            .forEach(detail -> report.add(
                                    "    " + detail.lines().findFirst().orElse("")));
                });
            }
        });
        Path told = Files.write(PLACE.resolve("report.txt"), report);
        System.out.println("each of them: " + told.toAbsolutePath());
    }

    private static Map<String, Long> codes(Map<String, SuiteVerdict> verdicts) {
        return verdicts.values().stream()
                .flatMap(verdict -> verdict.details().stream()
                        .flatMap(detail -> CODE.matcher(detail).results().map(match -> match.group(1)))
                        .distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    private static Set<Outcome> again() {
        return Stream.of(System.getProperty("hibernate.suite.again", "").split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Outcome::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    private static Map<String, Outcome> lastOutcomes() throws IOException {
        if (!Files.exists(OUTCOMES)) {
            return Map.of();
        }
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (String line : Files.readAllLines(OUTCOMES)) {
            String[] parts = line.split(" ", 2);
            outcomes.put(parts[1], Outcome.valueOf(parts[0]));
        }
        return outcomes;
    }
}
