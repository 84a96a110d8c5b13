package dev.reviver.cli;

import picocli.CommandLine.Command;

/** {@code completion}: a script for the shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        header = "Writes a completion script for bash and zsh.",
        description = {"Writes a completion script for bash and zsh.", "", "  source <(reviver completion)"},
        optionListHeading = "%nOptions:%n")
final class CompletionVerb extends Verb {
    @Override
    ExitCode run() {
        String script = main().completion();
        if (json()) {
            terminal().json(json -> json.writeStringField("script", script));
        } else {
            terminal().print(script);
        }
        return ExitCode.DONE;
    }
}
