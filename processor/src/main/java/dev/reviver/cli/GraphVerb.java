package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.files.Chain;
import dev.reviver.picture.MermaidPicture;
import dev.reviver.picture.Picture;
import dev.reviver.picture.SvgPicture;
import dev.reviver.runtime.MigrationName;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.RoundTrip;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graph}: the schema, one migration's change, or the chain of migrations, as a picture. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        header = "Draws the schema, a migration's change, or the chain.",
        description = {
            "Draws the schema of the snapshot, the change that one migration makes, or the chain of migrations: as "
                    + "Mermaid, which Markdown shows, or with --svg as a picture for a browser. The same input gives the "
                    + "same picture, so that it can be committed beside the migration.",
            "",
            "For a migration, the tables that it touches are drawn, and those that they refer to. It is run on the shadow."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "  reviver graph --svg > schema.svg",
            "  reviver graph --migration 20260131120000_add_profile > change.mmd"
        })
final class GraphVerb extends Verb.WithShadow {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @ArgGroup
    private Subject subject = new Subject();

    @Option(names = "--svg", description = "An SVG picture instead of Mermaid; not of the chain.")
    private boolean svg;

    /** What is drawn, if not the schema. */
    private static final class Subject {
        @Option(names = "--chain", description = "The chain of migrations.")
        private boolean chain;

        @Option(names = "--migration", paramLabel = "MIGRATION", description = "What this migration changes.")
        private @Nullable String migration;

        @Option(names = "--last", description = "What the last migration changes.")
        private boolean last;
    }

    @Override
    ExitCode run() throws Exception {
        String text = subject.chain
                ? chain(migrations.chain().names())
                : drawn(subject.last || subject.migration != null ? change() : schema(migrations.chain()));
        if (json()) {
            terminal().json(json -> json.writeStringField("picture", text));
        } else {
            terminal().print(text);
        }
        return ExitCode.DONE;
    }

    private String drawn(Picture picture) {
        return svg ? new SvgPicture(picture).text() : new MermaidPicture(picture).text();
    }

    private static Picture schema(Chain found) {
        return Picture.of(found.snapshot()
                .map(Snapshot::schema)
                .orElseThrow(() -> Failure.notFound(
                        "",
                        "There is no schema.snapshot.json beside the migrations.",
                        "draw one migration: reviver graph --last")));
    }

    private Picture change() throws Exception {
        List<RoundTrip.Trip> trips = migrations.trips();
        RoundTrip.Trip drawn = trips.stream()
                .filter(trip -> subject.last || trip.name().equals(subject.migration))
                .reduce((first, second) -> second)
                .orElseThrow(() -> Failure.notFound(
                        subject.last ? "" : String.valueOf(subject.migration),
                        subject.last ? "There is no migration." : "There is no migration " + subject.migration + ".",
                        "reviver graph --chain lists them"));
        try (Shadow shadow = shadow(List.of());
                Shadow.Database database = shadow.fresh();
                Connection connection = database.connect()) {
            for (RoundTrip.Trip earlier : trips.subList(0, trips.indexOf(drawn))) {
                SqlRun.migration(connection, earlier.up());
            }
            Schema before = CatalogReader.read(connection).schema();
            SqlRun.migration(connection, drawn.up());
            return Picture.of(before, CatalogReader.read(connection).schema());
        }
    }

    private static String chain(List<MigrationName> names) {
        StringBuilder text = new StringBuilder("graph TD\n");
        for (int i = 0; i < names.size(); i++) {
            text.append("    m").append(i).append("[\"").append(names.get(i)).append("\"]\n");
            if (i > 0) {
                text.append("    m").append(i - 1).append(" --> m").append(i).append('\n');
            }
        }
        return text.toString();
    }
}
