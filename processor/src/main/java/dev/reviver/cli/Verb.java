package dev.reviver.cli;

import dev.reviver.verify.Shadow;
import dev.reviver.verify.ShadowUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What all verbs have in common. */
abstract class Verb implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "Write the result as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        return run().number();
    }

    abstract ExitCode run() throws Exception;

    final boolean json() {
        return json;
    }

    final Main main() {
        return java.util.Objects.requireNonNull(main);
    }

    final Terminal terminal() {
        return main().terminal();
    }

    /** A verb that needs a place to try things in. */
    abstract static class WithShadow extends Verb {
        @Option(
                names = "--shadow-url",
                paramLabel = "URL",
                description = "An empty database for scratch work. Without it an embedded PostgreSQL starts by itself.")
        private @Nullable String shadowUrl;

        @Option(names = "--shadow-user", paramLabel = "USER", description = "The user of the shadow database.")
        private @Nullable String shadowUser;

        @Option(
                names = "--shadow-password-file",
                paramLabel = "FILE",
                description = "A file whose first line is the password of the shadow database.")
        private @Nullable Path shadowPasswordFile;

        /** The shadow; {@code targets} are proven to be other databases. */
        final Shadow shadow(List<Target> targets) throws IOException, SQLException, ShadowUnavailable {
            if (shadowUrl == null) {
                terminal().progress("Starting an embedded PostgreSQL …");
                return Shadow.embedded();
            }
            Target target = Target.of(
                    shadowUrl,
                    Optional.ofNullable(shadowUser),
                    Optional.ofNullable(shadowPasswordFile),
                    main().environment());
            return Shadow.at(target::connect, targets.stream().<Shadow.Connector>map(t -> t::connect).toList());
        }
    }
}
