package dev.reviver.cli;

import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import java.sql.Connection;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drift}: a live database against what its migrations say it should be. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        header = "Has somebody changed a database by hand?",
        description = {
            "Compares a live database with what its migrations add up to, object by object. Ends with 2 if "
                    + "there is a difference: somebody has changed the database by hand."
        },
        optionListHeading = "%nOptions:%n")
final class DriftVerb extends Verb.WithShadow {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    ExitCode run() throws Exception {
        Target target = connection.require(main().environment());
        Objects expected;
        Objects found;
        try (Connection live = target.connect()) {
            found = ObjectReader.read(live, Peer.tablesBesideOurs());
        }
        try (var shadow = shadow(List.of(target))) {
            expected = new SchemaSpec.Migrations(migrations.directory()).read(shadow);
        }
        ObjectDiff diff = ObjectDiffer.diff(expected, found);
        if (json()) {
            terminal().json(json -> {
                json.writeBooleanField("drifted", !diff.isEmpty());
                DiffVerb.strings(
                        json,
                        "objects",
                        diff.differences().stream().map(DriftVerb::line).toList());
            });
        } else if (diff.isEmpty()) {
            terminal().say("No drift: " + target + " is what its migrations say.");
        } else {
            diff.differences().forEach(difference -> terminal().say(line(difference)));
        }
        return diff.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static String line(ObjectDiff.Difference difference) {
        return switch (difference.verb()) {
            case CREATE -> difference.object() + " is in the database and in no migration";
            case DROP -> difference.object() + " is missing in the database";
            default ->
                difference.object() + " is different\n    expected: " + oneLine(difference.from()) + "\n    found:    "
                        + oneLine(difference.to());
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
