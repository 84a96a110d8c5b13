package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The passwords within an address of JDBC and its properties. Drivers, and JDBC itself, tell the whole address when they
 * cannot make sense of it.
 */
final class Secrets {
    private static final Pattern PARAMETER = Pattern.compile("(?i)[?&;][^=&;?]*password[^=&;]*=([^&;]*)");
    /** What stands before the last {@code @} of the part with the host. */
    private static final Pattern USER = Pattern.compile("//[^:/?]*:([^/?]*)@");

    /** The longest first: one may be part of another. */
    private final List<String> words;

    Secrets(String url, Properties properties) {
        Set<String> found = new HashSet<>();
        for (Pattern pattern : List.of(PARAMETER, USER)) {
            for (Matcher matcher = pattern.matcher(url); matcher.find(); ) {
                found.add(matcher.group(1));
                found.add(decoded(matcher.group(1)));
            }
        }
        for (String name : properties.stringPropertyNames()) {
            if (name.toLowerCase(Locale.ROOT).contains("password")) {
                found.add(properties.getProperty(name));
            }
        }
        found.remove("");
        words = found.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * Refuses an address of which the driver of PostgreSQL would take the password for a port, and log it.
     *
     * @throws MigrationException.ConnectionUnusable if there is a password before the host
     */
    static void requireReadable(String url) {
        if (url.startsWith("jdbc:postgresql:") && USER.matcher(url).find()) {
            throw new MigrationException.ConnectionUnusable(
                    "The JDBC URL has a password before its host, where the driver of PostgreSQL expects none.",
                    List.of("write jdbc:postgresql://HOST:PORT/DATABASE, and give user and password as properties"));
        }
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }

    /** The same failure, if it tells none; else one that says the same without them, and leaves out what caused it. */
    SQLException hide(SQLException failure) {
        for (Throwable told = failure; told != null; told = told.getCause()) {
            if (!hide(told.toString()).equals(told.toString())) {
                SQLException hidden =
                        new SQLException(hide(failure.getMessage()), failure.getSQLState(), failure.getErrorCode());
                hidden.setStackTrace(failure.getStackTrace());
                return hidden;
            }
        }
        return failure;
    }

    private String hide(@Nullable String text) {
        String hidden = String.valueOf(text);
        for (String word : words) {
            hidden = hidden.replace(word, "***");
        }
        return hidden;
    }
}
