package dev.reviver.cli;

import dev.reviver.verify.Shadow;
import dev.reviver.verify.ShadowUnavailable;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A shadow that starts when it is first needed: two live databases need none. */
final class LazyShadow extends Shadow {
    /** Starts the real one. */
    @FunctionalInterface
    interface Start {
        Shadow start() throws IOException, SQLException, ShadowUnavailable;
    }

    private final Start start;
    private @Nullable Shadow started;

    LazyShadow(Start start) {
        this.start = start;
    }

    @Override
    public Database fresh() throws SQLException, ShadowUnavailable {
        Shadow shadow = started;
        if (shadow == null) {
            try {
                shadow = start.start();
            } catch (IOException e) {
                throw new Failure("The shadow database cannot be set up: " + e, e);
            }
            started = shadow;
        }
        return shadow.fresh();
    }

    @Override
    public void close() throws SQLException {
        if (started != null) {
            started.close();
        }
    }
}
