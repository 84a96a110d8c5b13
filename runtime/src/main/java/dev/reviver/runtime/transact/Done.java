package dev.reviver.runtime.transact;

import dev.reviver.runtime.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a job has come to.
 *
 * @param job the job
 * @param took how long its statements took
 * @param remarks what there is to tell
 */
public record Done(Job job, Duration took, List<String> remarks) {
    /** The remarks of the job come first. */
    static Done of(Job job, long begin, List<String> remarks) {
        return of(job, Duration.ofNanos(System.nanoTime() - begin), remarks);
    }

    /** The same, when it is known how long it took. */
    static Done of(Job job, Duration took, List<String> remarks) {
        List<String> all = new ArrayList<>(job.remarks());
        all.addAll(remarks);
        return new Done(job, took, List.copyOf(all));
    }

    /** For the caller. */
    public Outcome outcome() {
        return new Outcome(
                job.id().orElseThrow(),
                job.attempt().state(),
                job.attempt().grade(),
                job.statements().size(),
                took,
                remarks);
    }
}
