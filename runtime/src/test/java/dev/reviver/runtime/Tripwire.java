package dev.reviver.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A wire between driver and server on which something happens at the n-th message of the client. A server cannot tell a
 * client whose wire is cut here from one that was killed: what the client had not sent never arrives, and what it had
 * sent is carried out though nobody is there to hear the answer.
 */
final class Tripwire implements Closeable {
    /** When the thing happens: with the message still unsent, half sent, or sent whole. */
    enum Moment {
        BEFORE,
        HALFWAY,
        AFTER
    }

    private record Trap(int message, Moment moment, IntConsumer happening, CountDownLatch happened) {
        void spring(int port) {
            try {
                happening.accept(port);
            } finally {
                happened.countDown();
            }
        }
    }

    private final int serverPort;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private Optional<Trap> trap = Optional.empty();
    private Optional<Trap> sprung = Optional.empty();
    private int messages;
    private boolean dead;

    Tripwire(int serverPort) throws IOException {
        this.serverPort = serverPort;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + listening.getLocalPort() + "/" + database
                + "?user=postgres&sslmode=disable";
    }

    DataSource to(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        return source;
    }

    /**
     * From now on counts anew; at message {@code n} does {@code happening}, which is told the port from which this wire
     * speaks to the server.
     */
    synchronized void arm(int n, Moment moment, IntConsumer happening) {
        trap = Optional.of(new Trap(n, moment, happening, new CountDownLatch(1)));
        sprung = Optional.empty();
        messages = 0;
        dead = false;
    }

    /** Whether it happened; if it is happening now, waits until it has. */
    boolean hasTripped() throws InterruptedException {
        Optional<Trap> tripped;
        synchronized (this) {
            trap = Optional.empty(); // a driver that says goodbye does not wait: that message may still be on its way
            tripped = sprung;
        }
        if (tripped.isPresent()) {
            tripped.get().happened().await();
        }
        return tripped.isPresent();
    }

    /** How many messages the client sent since the wire was armed. */
    synchronized int messages() {
        return messages;
    }

    /** Every connection breaks, and no new one is let through until the wire is armed again. */
    synchronized void cut() {
        dead = true;
        open.forEach(Tripwire::closeQuietly);
        open.clear();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            start(() -> connect(client));
        }
    }

    private void connect(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        Socket server;
        synchronized (this) {
            if (dead) {
                client.close();
                return;
            }
            try {
                server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            } catch (IOException down) {
                client.close();
                return;
            }
            server.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
        }
        start(() -> back(server, client));
        forward(client, server);
    }

    private void forward(Socket client, Socket server) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        try {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                int n = read;
                Optional<Trap> now = count();
                int before = now.map(of -> sentBefore(of.moment(), n)).orElse(n);
                out.write(buffer, 0, before);
                out.flush();
                now.ifPresent(of -> of.spring(server.getLocalPort()));
                out.write(buffer, before, n - before);
                out.flush();
            }
        } finally {
            close(client, server);
        }
    }

    /** How much of a message of {@code length} goes out before it happens. */
    private static int sentBefore(Moment moment, int length) {
        return switch (moment) {
            case BEFORE -> 0;
            case HALFWAY -> length / 2;
            case AFTER -> length;
        };
    }

    /** The trap that this message springs. */
    private synchronized Optional<Trap> count() {
        messages++;
        Optional<Trap> now = trap.filter(set -> set.message() == messages);
        if (now.isPresent()) {
            trap = Optional.empty();
            sprung = now;
        }
        return now;
    }

    private void back(Socket server, Socket client) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        try {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
            }
        } finally {
            close(client, server);
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
                // The other side went away: that is what the tests are about.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void close(Socket client, Socket server) {
        open.removeAll(Set.of(client, server));
        closeQuietly(client);
        closeQuietly(server);
    }

    private static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        listening.close();
    }
}
