package dev.reviver.verify;

import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tries migrations one after the other, in stretches that do not wait for each other where the shadow has room. How they
 * are cut depends on their number alone, and what is found is told in their order, so that every machine says the same.
 */
public final class Trials {
    /**
     * How it went.
     *
     * @param findings what is wrong, in the order of the migrations
     * @param notes what could not be tried
     * @param end what all migrations add up to; empty if they cannot be applied
     */
    public record Outcome(List<Finding> findings, List<String> notes, Optional<Objects> end) {}

    /** What belongs to the whole server: two databases would be in each other's way. */
    private static final Pattern OF_THE_SERVER =
            Pattern.compile("(?i)\\b(CREATE|ALTER|DROP)\\s+(ROLE|USER|GROUP|TABLESPACE|DATABASE|SUBSCRIPTION)\\b");

    /** To build a database up to a migration takes far less than to try a few. */
    private static final int TRIED_IN_A_STRETCH = 8;

    private final Shadow shadow;
    private final Set<String> ownTables;
    private final Consumer<String> progress;
    private final List<RoundTrip.Trip> trips;
    private final Set<String> chosen;

    private Trials(
            Shadow shadow,
            Set<String> ownTables,
            Consumer<String> progress,
            List<RoundTrip.Trip> trips,
            Set<String> chosen) {
        this.shadow = shadow;
        this.ownTables = ownTables;
        this.progress = progress;
        this.trips = trips;
        this.chosen = chosen;
    }

    /**
     * Tries the {@code chosen} ones of {@code trips}; the others are just applied.
     *
     * @param ownTables the runtime's own tables
     * @param progress told the name of each migration before it is tried, from several threads
     * @throws SqlRun.Refused if one that is not chosen cannot be applied
     */
    public static Outcome of(
            Shadow shadow,
            Set<String> ownTables,
            Consumer<String> progress,
            List<RoundTrip.Trip> trips,
            Set<String> chosen)
            throws SQLException, ShadowUnavailable, SqlRun.Refused, InterruptedException {
        return new Trials(shadow, ownTables, progress, trips, chosen).run();
    }

    private Outcome run() throws SQLException, ShadowUnavailable, SqlRun.Refused, InterruptedException {
        boolean alone = trips.stream().anyMatch(Trials::touchesTheServer);
        ExecutorService workers = Executors.newFixedThreadPool(alone ? 1 : shadow.room());
        try {
            List<Future<Outcome>> stretches = stretches().stream()
                    .map(stretch -> workers.submit(stretch::tried))
                    .toList();
            List<Finding> findings = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            Optional<Objects> end = Optional.empty();
            for (Future<Outcome> stretch : stretches) {
                Outcome outcome = outcome(stretch);
                findings.addAll(outcome.findings());
                outcome.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
                end = outcome.end();
                if (end.isEmpty()) {
                    // What later ones met is a consequence.
                    break;
                }
            }
            return new Outcome(findings, notes, end);
        } finally {
            // The shadow closes next, and nobody may be at work in it then.
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static Outcome outcome(Future<Outcome> stretch)
            throws SQLException, ShadowUnavailable, SqlRun.Refused, InterruptedException {
        try {
            return stretch.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SqlRun.Refused refused) {
                throw refused;
            }
            if (cause instanceof SQLException database) {
                throw database;
            }
            if (cause instanceof ShadowUnavailable unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("the migrations could not be tried", cause);
        }
    }

    private List<Stretch> stretches() {
        List<Integer> tried = IntStream.range(0, trips.size())
                .filter(place -> chosen.contains(trips.get(place).name()))
                .boxed()
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int next = TRIED_IN_A_STRETCH; next < tried.size(); next += TRIED_IN_A_STRETCH) {
            stretches.add(new Stretch(from, tried.get(next)));
            from = tried.get(next);
        }
        stretches.add(new Stretch(from, trips.size()));
        return stretches;
    }

    private static boolean touchesTheServer(RoundTrip.Trip trip) {
        return OF_THE_SERVER.matcher(trip.up().text()).find()
                || trip.down()
                        .filter(down -> OF_THE_SERVER.matcher(down.text()).find())
                        .isPresent();
    }

    /** Some migrations in a row, on a database of their own. */
    private final class Stretch {
        private final int from;
        private final int to;
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Stretch(int from, int to) {
            this.from = from;
            this.to = to;
        }

        Outcome tried() throws SQLException, ShadowUnavailable, SqlRun.Refused {
            try (Shadow.Database database = shadow.fresh();
                    Connection connection = database.connect()) {
                for (RoundTrip.Trip before : trips.subList(0, from)) {
                    SqlRun.migration(connection, before.up());
                }
                for (RoundTrip.Trip trip : trips.subList(from, to)) {
                    if (!chosen.contains(trip.name())) {
                        SqlRun.migration(connection, trip.up());
                    } else if (!stands(connection, trip)) {
                        return new Outcome(findings, notes, Optional.empty());
                    }
                }
                return new Outcome(findings, notes, Optional.of(ObjectReader.read(connection, ownTables)));
            }
        }

        private boolean stands(Connection connection, RoundTrip.Trip trip) throws SQLException {
            progress.accept(trip.name());
            RoundTrip.Result result = RoundTrip.of(connection, ownTables, trip);
            findings.addAll(result.findings());
            notes.addAll(result.notes());
            if (!result.stands()) {
                notes.add("what comes after " + trip.name() + " was not tried");
            }
            return result.stands();
        }
    }
}
