package dev.reviver.runtime;

import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A wire between driver and server that counts round trips (the client speaks after the server did) and can be cut when
 * a given word has passed.
 */
final class Proxied implements AutoCloseable {
    private final ServerSocket listening;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private volatile String cutAfter = "";

    Proxied() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(
                        InetAddress.getLoopbackAddress(), TestPostgres.server().getPort());
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                AtomicBoolean serverSpokeLast = new AtomicBoolean(true);
                start(() -> forward(client, server, serverSpokeLast));
                start(() -> back(server, client, serverSpokeLast));
            }
        });
    }

    /** The database of {@code direct}, reached over this wire. */
    DataSource to(DataSource direct) throws SQLException {
        String name = Project.query(direct, "SELECT current_database()").get(0);
        String url = "jdbc:postgresql://localhost:" + listening.getLocalPort() + "/" + name + "?user=postgres";
        return new Wrapped(direct, connection -> {
            connection.close();
            return DriverManager.getConnection(url);
        });
    }

    int roundTrips() {
        return roundTrips.get();
    }

    /** Once the client sends {@code word}, the server still gets it, and the client hears nothing any more. */
    void cutAfter(String word) {
        cutAfter = word;
    }

    private void forward(Socket client, Socket server, AtomicBoolean serverSpokeLast) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            if (serverSpokeLast.getAndSet(false)) {
                roundTrips.incrementAndGet();
            }
            String word = cutAfter;
            if (!word.isEmpty() && new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains(word)) {
                cutAfter = "";
                client.close();
            }
            out.write(buffer, 0, n);
            out.flush();
        }
        server.shutdownOutput();
    }

    private static void back(Socket server, Socket client, AtomicBoolean serverSpokeLast) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            serverSpokeLast.set(true);
            out.write(buffer, 0, n);
            out.flush();
        }
        client.close();
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

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
