package dev.reviver.verify;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pair in {@code broken/} is wrong in one way, and must be refused with the words that stand beside it; where none
 * stand, the pair is right, and nothing may be found.
 */
class BrokenPairsTest {
    private static @Nullable Shadow shadow;
    private static @Nullable Connection connection;

    /** A headline, then what is there, the way forward, the way back, and the words, with {@code --} lines between. */
    record Broken(String name, String base, String up, String down, List<String> words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> pairs() throws IOException {
        List<Broken> pairs = new ArrayList<>();
        for (String block : Files.readString(Path.of("src/test/resources/broken/pairs.sql"), StandardCharsets.UTF_8)
                .split("(?m)^### ", -1)) {
            if (!block.isBlank()) {
                int end = block.indexOf('\n');
                String[] parts = block.substring(end + 1).split("(?m)^-- (?:up|down|words)\\n", -1);
                pairs.add(new Broken(
                        block.substring(0, end),
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3].lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        String only = System.getProperty("broken.only", "");
        return pairs.stream().filter(pair -> pair.name().contains(only));
    }

    @BeforeAll
    static void start() throws Exception {
        shadow = Shadow.embedded();
        connection = shadow.fresh().connect();
    }

    @AfterAll
    static void stop() throws SQLException {
        requireNonNull(connection).close();
        requireNonNull(shadow).close();
    }

    @AfterEach
    void empty() throws SQLException {
        Shadow.Database.empty(requireNonNull(connection));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void saysWhatIsWrong(Broken pair) throws Exception {
        Connection database = requireNonNull(connection);
        SqlRun.run(database, new Script("base.sql", pair.base()));
        RoundTrip.Result result = RoundTrip.of(
                database,
                Set.of("reviver_history", "reviver_history_head"),
                new RoundTrip.Trip(
                        "20260101000000_try",
                        new Script("migration.sql", pair.up()),
                        pair.down().isBlank() ? Optional.empty() : Optional.of(new Script("down.sql", pair.down()))));
        String said = String.join("\n", result.findings().stream().map(Finding::toString).toList());
        if (pair.words().isEmpty()) {
            assertThat(said).isEmpty();
            assertThat(result.stands()).isTrue();
        } else {
            assertThat(said).contains(pair.words());
        }
    }
}
