package dev.reviver.cli;

import dev.reviver.files.MigrationFilesException;
import dev.reviver.runtime.MigrationException;
import dev.reviver.snapshot.SnapshotException;
import dev.reviver.verify.ShadowUnavailable;
import dev.reviver.verify.SqlRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The command {@code reviver}: reads the command line and calls a verb. */
@Command(
        name = "reviver",
        mixinStandardHelpOptions = true,
        description = {
            "Reversible PostgreSQL migrations: compares, proves and runs them.",
            "",
            "Migrations are written by the Java compiler: mvn compile -Dreviver.name=NAME.",
            "What is here looks at them, and at databases."
        },
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:refused, or an error",
            "2:differences, or something is pending",
            "3:a person must decide"
        },
        footer = {
            "",
            "Examples:",
            "  reviver diff --from migrations:src/main/resources/db/migrations --to jdbc:postgresql://localhost/app",
            "  reviver diff --from sql:before.sql --to sql:after.sql --script > migration.sql",
            "  reviver verify                       try every migration forward, back and forward again",
            "  reviver status --url jdbc:postgresql://localhost/app",
            "",
            "reviver VERB --help tells more."
        },
        subcommands = {
            DiffVerb.class,
            DriftVerb.class,
            VerifyVerb.class,
            InvertVerb.class,
            LintVerb.class,
            NewVerb.class,
            RemoveVerb.class,
            GraphVerb.class,
            StatusVerb.class,
            MigrateVerb.class,
            RollbackVerb.class,
            ResolveVerb.class,
            BaselineVerb.class,
            ExecuteVerb.class,
            CompletionVerb.class
        })
public final class Main implements Runnable {
    @Option(
            names = "--stack-trace",
            scope = CommandLine.ScopeType.INHERIT,
            hidden = true,
            description = "Show where an error came from.")
    private boolean stackTrace;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private @Nullable CommandLine line;

    private Main(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    /** Runs one command and ends the process. */
    public static void main(String... arguments) {
        boolean interactive = isTerminal();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, interactive, System.getenv(), arguments));
    }

    /** Whether somebody reads along; a pipe or a file does not. Java tells it only since 22. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs one command; the exit code is the result. */
    static int run(
            PrintWriter out,
            PrintWriter err,
            boolean interactive,
            Map<String, String> environment,
            String... arguments) {
        boolean colours = interactive && !environment.containsKey("NO_COLOR");
        Main main = new Main(new Terminal(out, err, colours, interactive), environment);
        CommandLine line = new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(interactive)
                .setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
        line.getCommandSpec().exitCodeOnInvalidInput(ExitCode.FAILED.number());
        line.getSubcommands().values().forEach(verb -> verb.getCommandSpec().exitCodeOnInvalidInput(1));
        line.getCommandSpec().version("reviver " + version());
        main.line = line;
        return line.execute(arguments);
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
    }

    @Override
    public void run() {
        CommandLine all = java.util.Objects.requireNonNull(line);
        all.usage(all.getOut());
    }

    Terminal terminal() {
        return terminal;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The completion script of a shell. */
    String completion() {
        return AutoComplete.bash("reviver", java.util.Objects.requireNonNull(line));
    }

    private int failed(Exception e) {
        boolean expected = e instanceof Failure
                || e instanceof SQLException
                || e instanceof ShadowUnavailable
                || e instanceof SqlRun.Refused
                || e instanceof MigrationException
                || e instanceof MigrationFilesException
                || e instanceof SnapshotException;
        terminal.complain(terminal.in(Terminal.Colour.RED, "error: ") + (expected ? e.getMessage() : e));
        if (stackTrace || !expected) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.complain(trace.toString());
        }
        return (e instanceof Failure failure ? failure.exitCode() : ExitCode.FAILED).number();
    }
}
