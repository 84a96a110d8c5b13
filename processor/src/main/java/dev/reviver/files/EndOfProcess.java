package dev.reviver.files;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a process that is asked to end, as by Ctrl-C, do first what would else be left half done. */
final class EndOfProcess implements AutoCloseable {
    /** Files are written in less; who does not end by then hangs, and must be able to be ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "reviver-end-of-process");

    private EndOfProcess() {}

    /**
     * Until this is closed, the process ends later.
     *
     * @throws MigrationFilesException if it ends already: nothing can delay it any more, and nothing is to be begun
     */
    static EndOfProcess delayed() throws MigrationFilesException {
        EndOfProcess end = new EndOfProcess();
        try {
            Runtime.getRuntime().addShutdownHook(end.hook);
        } catch (IllegalStateException ending) {
            throw new MigrationFilesException("This process was asked to end. Nothing was written.", ending);
        }
        return end;
    }

    private void await() {
        try {
            if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                System.getLogger("dev.reviver").log(System.Logger.Level.WARNING, "ended while files were written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    @SuppressWarnings("EmptyCatch") // the hook runs: it ends with the latch
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
        }
    }
}
