package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.entity.SuiteVerdict.Outcome;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entities that nobody wrote give the schema that Hibernate would create, or an error: never another one without a word.
 * Their sources are kept in {@code target/random-entities}.
 *
 * <p>{@code -Dfuzz.seed=200 -Dfuzz.groups=100} judges the groups of the seeds 200 to 299.
 */
class RandomEntitiesTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int GROUPS = Integer.getInteger("fuzz.groups", 30);

    @Test
    void readsTheSchemaThatHibernateCreates(@TempDir Path temporary) throws Exception {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Integer> codes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Sandbox sandbox = new Sandbox(TestPostgres.freshDatabase())) {
            GroupJudge judge = new GroupJudge(sandbox);
            for (long seed = SEED; seed < SEED + GROUPS; seed++) {
                Path folder = Path.of("target", "random-entities", Long.toString(seed));
                List<Path> sources = write(RandomEntities.of(new Choices(seed)), folder);
                Path classes = Files.createDirectories(temporary.resolve("g" + seed));
                SuiteVerdict verdict;
                try {
                    Compilation compilation = Compilation.of(sources, List.of(), List.of(), classes);
                    verdict = judge.judge(names(sources), List.of(classes), compilation);
                } catch (RuntimeException e) {
                    verdict = new SuiteVerdict(Outcome.BROKEN, List.of("reading ended in " + e));
                }
                outcomes.merge(verdict.outcome(), 1, Integer::sum);
                if (verdict.outcome().compareTo(Outcome.TOLD) > 0 && verdict.isHonest()) {
                    String key = verdict.details().isEmpty()
                            ? "?"
                            : code(verdict.details().get(0));
                    codes.merge(verdict.outcome() + " " + key, 1, Integer::sum);
                    System.out.println("-- " + seed + " " + verdict.outcome() + " " + verdict.details());
                } else if (!verdict.isHonest()) {
                    wrong.add(seed + " " + verdict.outcome() + " " + String.join("\n      ", verdict.details()));
                    System.out.println("== " + wrong.get(wrong.size() - 1));
                }
            }
        }
        System.out.println("random entities from seed " + SEED + ": " + outcomes + " " + codes);
        assertThat(wrong).isEmpty();
    }

    private static List<String> names(List<Path> sources) {
        return sources.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .sorted()
                .toList();
    }

    private static String code(String detail) {
        Matcher code = Pattern.compile("RV\\d+|^[^:]{1,90}").matcher(detail);
        return code.find() ? code.group() : detail;
    }

    private static List<Path> write(Map<String, String> classes, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> type : classes.entrySet()) {
            files.add(Files.writeString(folder.resolve(type.getKey() + ".java"), type.getValue()));
        }
        return files;
    }
}
