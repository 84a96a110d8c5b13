package dev.reviver.cli;

import dev.reviver.runtime.MigrationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            "Migrations are written by the Java compiler: mvn compile -Dreviver.name=NAME. What is here looks "
                    + "at them, and at databases."
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
            "  reviver verify                try every migration forward, back, forward again",
            "  reviver drift --url jdbc:postgresql://localhost/app",
            "  reviver diff --from sql:old.sql --to sql:new.sql --script > migration.sql",
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
            AmendVerb.class,
            RemoveVerb.class,
            PurgeVerb.class,
            SquashVerb.class,
            ImportVerb.class,
            RebaseVerb.class,
            MergeDriverVerb.class,
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
    /** Whether the command of this process has ended, and has said all that it had to say. */
    private static volatile boolean ended;

    @Option(
            names = "--stack-trace",
            scope = CommandLine.ScopeType.INHERIT,
            hidden = true,
            description = "Show where an error came from.")
    private boolean stackTrace;

    private final Terminal terminal;
    private final Map<String, String> environment;
    /** Asked of the arguments, since those that cannot be understood tell nothing else. */
    private final boolean json;

    private @Nullable CommandLine line;

    private Main(Terminal terminal, Map<String, String> environment, boolean json) {
        this.terminal = terminal;
        this.json = json;
        this.environment = environment;
    }

    /** Runs one command and ends the process. */
    public static void main(String... arguments) {
        boolean interactive = isTerminal();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        PrintWriter help = interactive ? narrow(out) : out;
        int code = run(out, help, err, interactive, System.getenv(), arguments);
        ended = true;
        System.exit(code);
    }

    static boolean hasEnded() {
        return ended;
    }

    /** What help is written to, if the terminal is too narrow for it. */
    private static PrintWriter narrow(PrintWriter out) {
        int columns = columns();
        return columns > 0 && columns < NarrowHelp.LEAST ? new PrintWriter(new NarrowHelp(out, columns), true) : out;
    }

    /** How wide the terminal is; 0 if nobody knows. */
    private static int columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return size.matches("\\d+ \\d+") ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : 0;
        } catch (IOException noSuchProgram) {
            return 0;
        }
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
            PrintWriter help,
            PrintWriter err,
            boolean interactive,
            Map<String, String> environment,
            String... arguments) {
        boolean colours = interactive && !environment.containsKey("NO_COLOR");
        Main main = new Main(
                new Terminal(out, err, colours, interactive),
                environment,
                List.of(arguments).contains("--json"));
        CommandLine line = new CommandLine(main)
                .setOut(help)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(interactive)
                .setParameterExceptionHandler((e, given) -> main.misread(e))
                .setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
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

    /** What is wrong with the command line, and where to read on; not all of the help, which would hide the reason. */
    private int misread(CommandLine.ParameterException e) {
        String what = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
        StringWriter suggestions = new StringWriter();
        CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help tells more.";
        return tell(Complaint.usage(what + "\n" + suggestions + help));
    }

    /** Whether somebody has pressed Ctrl-C. */
    private static boolean isEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private int failed(Exception thrown) {
        // That the shadow is gone then, nobody wants to read; what became of a migration, everybody.
        if (isEnding() && !(thrown instanceof MigrationException)) {
            return ExitCode.FAILED.number();
        }
        Complaint complaint = Complaint.of(thrown);
        if (stackTrace || !complaint.told()) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            terminal.complain(trace.toString());
        }
        return tell(complaint);
    }

    /** With {@code --json} whoever reads the result finds the error there. */
    private int tell(Complaint complaint) {
        if (json) {
            terminal.json(complaint::write);
        } else {
            terminal.complain(terminal.in(Terminal.Colour.RED, "error: ") + complaint.text());
        }
        return complaint.exitCode().number();
    }
}
