package dev.reviver.cli;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A database to connect to. Its text form never shows a password.
 *
 * @param url a JDBC URL
 * @param user absent for the driver's own choice
 * @param password absent for the driver's own search, which knows {@code .pgpass}
 */
record Target(String url, Optional<String> user, Optional<String> password) {
    private static final String JDBC = "jdbc:postgresql:";
    /** The driver logs what it throws as well; held here, since loggers that nobody holds are forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");
    /** A server that accepts a connection and then says nothing would be waited for without end. */
    private static final String PATIENCE_SECONDS = "20";

    static {
        DRIVER.setLevel(Level.OFF);
    }

    Target {
        if (!url.startsWith(JDBC) || !isUnderstood(url)) {
            throw new Failure(
                    "This is no address of a PostgreSQL database: " + withoutPassword(url),
                    "expected: jdbc:postgresql://host:5432/database, or postgresql://user@host:5432/database");
        }
    }

    private static boolean isUnderstood(String url) {
        try {
            DriverManager.getDriver(url);
            return true;
        } catch (SQLException noDriver) {
            return false;
        }
    }

    /**
     * An address as people write it.
     *
     * @param passwordFile a file whose first line is the password
     */
    static Target of(String address, Optional<String> user, Optional<Path> passwordFile, Map<String, String> env) {
        String url = address.replaceFirst("^postgres(ql)?://", "jdbc:postgresql://");
        Optional<String> userInUrl = Optional.empty();
        Optional<String> passwordInUrl = Optional.empty();
        int at = url.indexOf('@');
        int start = "jdbc:postgresql://".length();
        if (at > start && url.indexOf('/', start) > at && url.startsWith("jdbc:postgresql://")) {
            String[] login = url.substring(start, at).split(":", 2);
            userInUrl = Optional.of(java.net.URLDecoder.decode(login[0], StandardCharsets.UTF_8));
            passwordInUrl = login.length > 1
                    ? Optional.of(java.net.URLDecoder.decode(login[1], StandardCharsets.UTF_8))
                    : Optional.empty();
            url = url.substring(0, start) + url.substring(at + 1);
        }
        Optional<String> givenUser = user.or(() -> variable(env, "REVIVER_USER"));
        Optional<String> password = passwordFile.map(Target::firstLine).or(() -> variable(env, "REVIVER_PASSWORD"));
        boolean namesUser = url.contains("user=");
        boolean namesPassword = url.contains("password=");
        Optional<String> inUrl = userInUrl;
        Optional<String> secretInUrl = passwordInUrl;
        return new Target(
                url,
                user.or(() -> inUrl)
                        .or(() -> namesUser
                                ? Optional.empty()
                                : givenUser
                                        .or(() -> variable(env, "PGUSER"))
                                        .or(() -> Optional.of(System.getProperty("user.name", "postgres")))),
                passwordFile.isPresent()
                        ? password
                        : secretInUrl.or(() ->
                                namesPassword ? Optional.empty() : password.or(() -> variable(env, "PGPASSWORD"))));
    }

    /** The database that the environment names, as libpq's programs would take it. */
    static Optional<Target> ofEnvironment(Optional<String> user, Optional<Path> passwordFile, Map<String, String> env) {
        Optional<String> url = variable(env, "REVIVER_URL");
        if (url.isPresent()) {
            return url.map(address -> of(address, user, passwordFile, env));
        }
        Optional<String> database = variable(env, "PGDATABASE");
        Optional<String> host = variable(env, "PGHOST");
        if (database.isEmpty() && host.isEmpty()) {
            return Optional.empty();
        }
        String name = database.or(() -> user).or(() -> variable(env, "PGUSER")).orElse("postgres");
        String address = JDBC + "//" + host.filter(h -> !h.startsWith("/")).orElse("localhost") + ":"
                + variable(env, "PGPORT").orElse("5432") + "/" + name
                + variable(env, "PGSSLMODE").map(mode -> "?sslmode=" + mode).orElse("");
        return Optional.of(of(address, user, passwordFile, env));
    }

    private static Optional<String> variable(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .findFirst()
                    .orElse("");
        } catch (NoSuchFileException e) {
            throw Failure.notFound(
                    file, "There is no file " + file + " with the password.", "name the file: --password-file");
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** A database that cannot be connected to; the message names it and the way out. */
    static final class Unreachable extends SQLException {
        private static final long serialVersionUID = 1L;

        Unreachable(String message, SQLException cause) {
            super(message, cause.getSQLState(), cause);
        }
    }

    /** Opens a connection in autocommit mode. */
    Connection connect() throws Unreachable {
        try {
            return OpenConnections.open(() -> DriverManager.getConnection(url, properties()));
        } catch (SQLException e) {
            String unknown =
                    e.getCause() instanceof UnknownHostException host ? " Unknown host: " + host.getMessage() : "";
            throw new Unreachable(
                    "Cannot connect to " + this + ": " + e.getMessage() + unknown + "\nWhat to do:\n  "
                            + advice(String.valueOf(e.getSQLState())),
                    e);
        }
    }

    private String advice(String state) {
        return switch (state) {
            case "08001" -> "see that the server runs and that host and port are right";
            case "08006" -> "see that it is PostgreSQL that listens there, and that it is not overloaded";
            // So the driver tells that a password is missing, or TLS.
            case "08004" ->
                password.isEmpty()
                        ? "give the password: --password-file, REVIVER_PASSWORD, PGPASSWORD or ~/.pgpass"
                        : "ask for what the server offers: ?sslmode=disable, or ?sslmode=require";
            case "28P01" ->
                "give the right user and password: --user, --password-file, REVIVER_PASSWORD, PGPASSWORD or ~/.pgpass";
            case "28000" -> "see that pg_hba.conf lets this user in, or name another one with --user";
            case "3D000" -> "create the database, or name another one";
            case "42501" -> "let the user in, GRANT CONNECT ON DATABASE …, or name another one with --user";
            case "53300" -> "wait until other connections are closed, or raise max_connections";
            case "57P03" -> "wait until the server has started";
            default -> "see that the server runs and accepts this user";
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        // Else the driver cuts statements by itself, and not always where PostgreSQL would.
        properties.setProperty("preferQueryMode", "extendedForPrepared");
        properties.setProperty("ApplicationName", "reviver");
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        return properties;
    }

    /** For the runtime. */
    DataSource dataSource() {
        return new Connections(this::connect);
    }

    @Override
    public String toString() {
        return withoutPassword(url) + user.map(name -> " as " + name).orElse("");
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^&]*", "$1***").replaceAll("(//[^:/@]*):[^@/]*@", "$1:***@");
    }
}
