package dev.reviver.cli;

import dev.reviver.runtime.ExecuteResult;
import dev.reviver.runtime.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code execute}: runs SQL outside of the history. */
@Command(
        name = "execute",
        mixinStandardHelpOptions = true,
        header = "Runs an SQL file in one transaction.",
        description = "Runs an SQL file in one transaction, with the care of a migration; the history keeps its text.",
        optionListHeading = "%nOptions:%n")
final class ExecuteVerb extends Operation {
    @Parameters(paramLabel = "FILE", description = "The file; - is the standard input.")
    private String file = "-";

    @Override
    ExitCode run() throws Exception {
        String name = file.equals("-") ? "standard input" : file;
        ExecuteResult result = runner().execute(new Script(name, SchemaSpec.text(file)));
        if (json()) {
            terminal().json(json -> json.writeNumberField("statements", result.statements()));
        } else {
            terminal().say(result.describe());
        }
        return ExitCode.DONE;
    }
}
