package dev.reviver.cli;

import dev.reviver.files.Chain;
import dev.reviver.objects.ModelSide;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.Finding;
import dev.reviver.verify.RoundTrip;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import dev.reviver.verify.Trials;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: proves that the way back of each migration is real. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Tries migrations forward, back and forward again, with rows.",
        description = {
            "Takes each migration forward, back and forward again on a shadow database, with rows in every "
                    + "table, and names every object, row and position that did not come back, the statement to blame, "
                    + "and a grade that is not true. Ends by comparing what the migrations add up to with the snapshot, and asks "
                    + "Hibernate ORM, if told where the entities are."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "In a pull request, only the newest migration:",
            "  reviver verify --last",
            "With Hibernate's opinion:",
            "  mvn dependency:build-classpath -Dmdep.outputFile=target/class-path.txt",
            "  reviver verify --entities target/classes \\",
            "      --class-path \"$(cat target/class-path.txt)\""
        })
final class VerifyVerb extends Verb.WithShadow {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Option(names = "--last", description = "Try only the last migration; those before it are just applied.")
    private boolean last;

    @Option(names = "--name", paramLabel = "MIGRATION", description = "Try only this migration; may be given again.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--entities",
            paramLabel = "CLASSES_DIR_OR_JAR",
            description =
                    "The compiled entities, as target/classes: Hibernate ORM then says whether it accepts what the "
                            + "migrations make. Needs --class-path.")
    private @Nullable Path entities;

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "What the entities need, Hibernate ORM included, as mvn dependency:build-classpath prints it.")
    private String classPath = "";

    @Option(
            names = "--naming",
            paramLabel = "NAMING",
            description = "How Hibernate names things: jpa (its own way) or spring. Otherwise jpa.")
    private HibernateValidation.Naming naming = HibernateValidation.Naming.JPA;

    @Override
    ExitCode run() throws Exception {
        List<RoundTrip.Trip> trips = migrations.trips();
        Set<String> chosen = MigrationsOption.chosen(trips, names, last).stream()
                .map(RoundTrip.Trip::name)
                .collect(Collectors.toUnmodifiableSet());
        List<Finding> findings;
        List<String> notes;
        try (Shadow shadow = shadow(List.of())) {
            Trials.Outcome outcome = Trials.of(
                    shadow, SchemaSpec.OWN_TABLES, name -> terminal().progress("Trying " + name + " …"), trips, chosen);
            findings = new ArrayList<>(outcome.findings());
            notes = outcome.notes();
            if (findings.isEmpty() && outcome.end().isPresent()) {
                compareWithSnapshot(shadow, outcome.end().get(), findings);
                askHibernate(shadow, trips, findings);
            }
        }
        tell(chosen.size(), findings, notes);
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void compareWithSnapshot(Shadow shadow, Objects replayed, List<Finding> findings) throws Exception {
        Chain chain = migrations.chain();
        Optional<Schema> schema = chain.snapshot().map(Snapshot::schema);
        if (schema.isEmpty()) {
            return;
        }
        Objects model;
        try (Shadow.Database database = shadow.fresh();
                Connection connection = database.connect()) {
            SchemaSpec.pour(schema.get(), connection);
            model = ObjectReader.read(connection, SchemaSpec.OWN_TABLES);
        }
        ObjectDiff diff = ObjectDiffer.diff(replayed, ModelSide.completed(model, replayed));
        diff.differences()
                .forEach(difference -> findings.add(new Finding(
                        "schema.snapshot.json",
                        Finding.Kind.SNAPSHOT_DIFFERS,
                        difference.object().toString(),
                        switch (difference.verb()) {
                            case CREATE -> difference.object() + " is in the snapshot, and no migration makes it";
                            case DROP ->
                                "the migrations make " + difference.object() + ", of which the snapshot says nothing";
                            default ->
                                difference.object() + " is not as the snapshot says: " + difference.to()
                                        + "; the migrations make: " + difference.from();
                        },
                        Optional.empty())));
    }

    private void askHibernate(Shadow shadow, List<RoundTrip.Trip> trips, List<Finding> findings) throws Exception {
        if (entities == null) {
            return;
        }
        terminal().progress("Asking Hibernate ORM …");
        HibernateValidation validation = new HibernateValidation(
                entities,
                Stream.of(classPath.split(File.pathSeparator, -1))
                        .filter(entry -> !entry.isBlank())
                        .map(Path::of)
                        .toList(),
                Recorded.in(entities).model().entities(),
                naming);
        try (Shadow.Database database = shadow.fresh()) {
            try (Connection connection = database.connect()) {
                for (RoundTrip.Trip trip : trips) {
                    SqlRun.migration(connection, trip.up());
                }
            }
            validation
                    .complaint(database)
                    .ifPresent(words -> findings.add(new Finding(
                            "hibernate",
                            Finding.Kind.HIBERNATE_REFUSES,
                            "entities",
                            "Hibernate ORM does not accept what the migrations make: " + words,
                            Optional.empty())));
        }
    }

    private void tell(int tried, List<Finding> findings, List<String> notes) {
        if (json()) {
            terminal().json(json -> {
                json.writeNumberField("tried", tried);
                json.writeArrayFieldStart("findings");
                for (Finding finding : findings) {
                    json.writeStartObject();
                    json.writeStringField("migration", finding.migration());
                    json.writeStringField("kind", finding.kind().name());
                    json.writeStringField("subject", finding.subject());
                    json.writeStringField("text", finding.text());
                    json.writeStringField("blamed", finding.blamed().orElse(""));
                    json.writeEndObject();
                }
                json.writeEndArray();
                DiffVerb.strings(json, "notes", notes);
            });
            return;
        }
        findings.forEach(finding -> terminal().say(terminal().in(Terminal.Colour.RED, "wrong ") + finding));
        notes.forEach(note -> terminal().say(terminal().in(Terminal.Colour.YELLOW, "note  ") + note));
        terminal().say(verdict(tried, findings));
    }

    private String verdict(int tried, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        }
        return tried == 0
                ? "Nothing to try: there is no migration in " + migrations.directory() + "."
                : terminal().in(Terminal.Colour.GREEN, "right ") + tried + (tried == 1 ? " migration" : " migrations")
                        + " went forward, back and forward again";
    }
}
