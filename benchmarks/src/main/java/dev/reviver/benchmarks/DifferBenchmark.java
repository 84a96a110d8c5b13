package dev.reviver.benchmarks;

import dev.reviver.change.Differ;
import dev.reviver.change.Grade;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Two models that differ in 100 places: the difference, its way back, and both scripts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DifferBenchmark {
    /** How many tables each model has. */
    @Param({"100", "1000", "10000"})
    public int tables;

    private Schema from = Schema.EMPTY;
    private Schema to = Schema.EMPTY;

    /** Makes the models. */
    @Setup
    public void models() {
        from = Models.of(tables);
        to = Models.changed(from, 100);
    }

    /** What differs. */
    @Benchmark
    public Plan diff() {
        return Differ.diff(from, to, Renames.NONE);
    }

    /** What a compile does once it has both models. */
    @Benchmark
    public int diffPlanAndRender() {
        Plan plan = Differ.diff(from, to, Renames.NONE);
        String up = PostgresWriter.script(plan, Direction.UP);
        String down = PostgresWriter.script(plan.inverse(), Direction.DOWN);
        return up.length() + down.length() + Grade.of(plan.inverse()).text().length();
    }

    /** A model against itself: the compile that has nothing to write. */
    @Benchmark
    public Plan nothingDiffers() {
        return Differ.diff(from, from, Renames.NONE);
    }

    static void run() throws Exception {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(DifferBenchmark.class.getName()).addProfiler(GCProfiler.class);
        if (Benchmarks.QUICK) {
            options.warmupIterations(1)
                    .measurementIterations(1)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1));
        }
        new Runner(options.build()).run();
    }
}
