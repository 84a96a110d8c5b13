package dev.reviver.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A network before the server: counts round trips (the client speaks after the server did), and may be a slow one. */
final class Wire implements AutoCloseable {
    private final ServerSocket listening;
    private final int serverPort;
    private final long delay;
    private final AtomicInteger roundTrips = new AtomicInteger();

    /** {@code roundTripNanos}: what it adds to each round trip, half of it each way. */
    Wire(int serverPort, long roundTripNanos) throws IOException {
        this.serverPort = serverPort;
        this.delay = roundTripNanos / 2;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    int roundTrips() {
        return roundTrips.get();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            AtomicBoolean serverSpokeLast = new AtomicBoolean(true);
            start(() -> {
                copy(client, server, () -> {
                    if (serverSpokeLast.getAndSet(false)) {
                        roundTrips.incrementAndGet();
                    }
                });
            });
            start(() -> copy(server, client, () -> serverSpokeLast.set(true)));
        }
    }

    private void copy(Socket from, Socket to, Runnable passing) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        try (from;
                to) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                passing.run();
                long until = System.nanoTime() + delay;
                while (delay > 0 && System.nanoTime() < until) {
                    LockSupport.parkNanos(until - System.nanoTime());
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        }
    }

    private interface Loop {
        void run() throws IOException;
    }

    private static void start(Loop loop) {
        Thread thread = new Thread(() -> {
            try {
                loop.run();
            } catch (IOException closed) {
                // One side went away, which ends the other.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
