package dev.reviver.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes of a shadow server and the directory that they work in. Both are gone after {@link #close()}, which Ctrl-C
 * calls too, at whatever moment it comes: what runs is ended and waited for, since it would go on writing, and what would
 * be started next is not.
 */
final class ServerProcesses implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final long PATIENCE_SECONDS = 5;
    private static final String ENDING = "this process ends, and starts no shadow server any more";

    private final Path home;
    private final Path directory;
    private final List<Process> running = new ArrayList<>();
    private final Thread hook = new Thread(this::end, "remove the shadow server");
    private @Nullable Process postmaster;
    private boolean ended;

    /**
     * Processes that work in a new directory of their own.
     *
     * @param home where PostgreSQL's programs are
     * @param parent where to make the directory
     * @param prefix what its name begins with
     * @throws IOException if it cannot be made, or this process ends
     */
    ServerProcesses(Path home, Path parent, String prefix) throws IOException {
        this.home = home;
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw new IOException(ENDING, ending);
        }
        // Under the lock of the hook: a directory that is made while this process ends would stay.
        synchronized (this) {
            if (ended) {
                throw new IOException(ENDING);
            }
            directory = Files.createTempDirectory(parent, prefix);
        }
    }

    Path directory() {
        return directory;
    }

    Path data() {
        return directory.resolve("data");
    }

    /** What the processes have to say. */
    Path log() {
        return directory.resolve("log");
    }

    /** Makes the data directory, and waits until it is made. */
    int initialise(List<String> arguments) throws IOException, InterruptedException {
        return start("initdb", arguments).waitFor();
    }

    /** Starts the server itself. */
    synchronized Process serve(List<String> arguments) throws IOException {
        postmaster = start("postgres", arguments);
        return postmaster;
    }

    private synchronized Process start(String program, List<String> arguments) throws IOException {
        if (ended) {
            throw new IOException(ENDING);
        }
        Process process = launch(program, arguments);
        running.add(process);
        return process;
    }

    private Process launch(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        // In a session of their own they do not see Ctrl-C, of which initdb's servers would die without tidying up.
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(UNSHARE)) {
            command.addAll(List.of(UNSHARE.toString(), "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    @Override
    @SuppressWarnings("EmptyCatch") // the hook runs already, and waits
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
        }
    }

    private synchronized void end() {
        ended = true;
        List<ProcessHandle> all = running.stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
                .filter(ProcessHandle::isAlive)
                .toList();
        if (postmaster != null && postmaster.isAlive()) {
            stop(postmaster);
        }
        all.forEach(ServerProcesses::await);
        // Not there yet if this process ends while the object is made.
        Optional.ofNullable(directory).ifPresent(ServerProcesses::deleteQuietly);
    }

    /** Immediate: nothing in it is worth a checkpoint. Killed, it would leave a piece of shared memory. */
    private void stop(Process server) {
        try {
            int code = launch("pg_ctl", List.of("stop", "-D", data().toString(), "-m", "immediate", "-W"))
                    .waitFor();
            if (code != 0) {
                server.destroy();
            }
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The data directory is made in less than the patience: whoever is making it is let finish. */
    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("EmptyCatch") // what stays behind is swept by the next start
    static void deleteQuietly(Path directory) {
        try {
            Directories.delete(directory);
        } catch (IOException later) {
            return;
        }
    }
}
