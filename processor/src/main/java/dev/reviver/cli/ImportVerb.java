package dev.reviver.cli;

import dev.reviver.files.Draft;
import dev.reviver.files.FirstMigrations;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.Shadow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: takes over from Flyway, Liquibase or Prisma. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Takes over from Flyway, Liquibase or Prisma.",
        description = {
            "Takes over from another tool: writes its SQL files as migrations, each with a way back, and "
                    + "records in a database what that has of them already, so that the next start goes on from there. "
                    + "The database is compared, object by object, with what the files make, before anything is "
                    + "recorded; the other tool's table stays as it is.",
            "",
            "A way back comes from the other tool's own (undo migrations, rollback lines, down.sql), else it "
                    + "is read from what the catalog shows to have changed."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "  reviver import --from flyway --url jdbc:postgresql://localhost/app",
            "  reviver import --from prisma --files prisma/migrations        only the files"
        })
final class ImportVerb extends Verb.WithShadow {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    /** For those whose name says no time; the next is a second later. */
    private static final String LONG_AGO = "20000101000000";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TOOL",
            description = "flyway, liquibase (formatted SQL, or --liquibase-sql) or prisma.")
    private Peer from = Peer.FLYWAY;

    @Mixin
    private PeerFiles files = new PeerFiles();

    @Option(
            names = "--entities",
            paramLabel = "CLASSES_DIR_OR_JAR",
            description = "Compiled entities: what they map is in the snapshot then. Otherwise target/classes.")
    private Path entities = Path.of("target/classes");

    @Option(names = "--unit", paramLabel = "UNIT", description = "The name of the module in the history.")
    private @Nullable String unit;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Record although the database differs from what the files make, and why.")
    private String reason = "";

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directoryOrUsual());
        if (!workshop.chain().isEmpty()) {
            throw new Failure(
                    "There are migrations in " + workshop.directory().path() + " already.",
                    "import into an empty directory: --migrations DIR",
                    "if they were imported, and only the history is missing: reviver baseline --name MIGRATION");
        }
        List<Peer.Foreign> read = from.read(files);
        if (read.isEmpty()) {
            Path source = files.directory(from);
            throw Failure.notFound(
                    source,
                    "There is no migration of " + from.word() + " in " + source + ".",
                    "name the files: --files");
        }
        Optional<Target> target = connection.target(main().environment());
        List<String> keys = target.isPresent() ? applied(target.get(), read) : List.of();
        List<Peer.Foreign> foreign = inOrder(read, keys);
        int applied = keys.size();
        ImportReplay replay;
        try (Shadow shadow = shadow(target.stream().toList())) {
            replay = ImportReplay.of(shadow, foreign, applied);
        }
        if (target.isPresent() && applied > 0) {
            compare(target.get(), replay.applied());
        }
        Snapshot snapshot = snapshot(replay.schema());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < foreign.size(); i++) {
            drafts.add(replay.steps().get(i).draft(foreign.get(i), from, snapshot));
        }
        List<MigrationName> names = write(workshop.directory(), foreign, drafts);
        if (applied > 0) {
            MigrationRunner.of(
                            target.orElseThrow().dataSource(),
                            new DirectoryMigrations(
                                    snapshot.unit(), workshop.directory().path()))
                    .baseline(
                            names.get(applied - 1).value(),
                            reason.isEmpty() ? "imported from " + from.word() + ", compared object by object" : reason);
        }
        tell(names, applied, drafts);
        return ExitCode.DONE;
    }

    /** Which of the files the database has, in its order: none that is later than one that it has not. */
    private List<String> applied(Target target, List<Peer.Foreign> foreign) throws Exception {
        List<String> keys;
        try (Connection live = target.connect()) {
            keys = from.applied(live, foreign);
        }
        List<String> line = foreign.stream()
                .filter(one -> !one.repeatable())
                .map(Peer.Foreign::key)
                .toList();
        int last = keys.stream().mapToInt(line::indexOf).max().orElse(-1);
        List<String> gaps = line.subList(0, last + 1).stream()
                .filter(key -> !keys.contains(key))
                .toList();
        if (!gaps.isEmpty()) {
            throw new Failure(
                    "The database has later migrations, but not " + gaps + ".",
                    "apply them with " + from.word() + " first");
        }
        return keys;
    }

    /** Those that the database has go before those that it has not. */
    private static List<Peer.Foreign> inOrder(List<Peer.Foreign> all, List<String> applied) {
        Comparator<Peer.Foreign> byHistory = Comparator.comparingInt(
                one -> applied.contains(one.key()) ? applied.indexOf(one.key()) : applied.size());
        return all.stream().sorted(byHistory).toList();
    }

    private void compare(Target target, Objects made) throws Exception {
        Objects live;
        try (Connection connected = target.connect()) {
            TreeSet<String> ignored = new TreeSet<>(SchemaSpec.OWN_TABLES);
            ignored.addAll(from.tables());
            live = ObjectReader.read(connected, ignored);
        }
        List<String> missing = new ArrayList<>(made.lines());
        missing.removeAll(live.lines());
        List<String> surplus = new ArrayList<>(live.lines());
        surplus.removeAll(made.lines());
        if (reason.isEmpty() && !(missing.isEmpty() && surplus.isEmpty())) {
            throw Failure.undecided(
                    "The database is not what the files of " + from.word() + " make:"
                            + missing.stream()
                                    .map(l -> "\n  made, not there: " + l)
                                    .collect(Collectors.joining())
                            + surplus.stream()
                                    .map(l -> "\n  there, not made: " + l)
                                    .collect(Collectors.joining()),
                    List.of("see that both are the same", "or record it all the same, and say why: --reason TEXT"));
        }
    }

    /** What the entities map of it; nothing, if they were not compiled yet. */
    private Snapshot snapshot(Schema schema) {
        if (!Files.isDirectory(entities.resolve("META-INF/reviver"))) {
            terminal()
                    .complain(
                            "No compiled entities in " + entities + ", so the snapshot lists nothing: the first"
                                    + " compile will ask for all that they map. Compile before the import, or name them: --entities.");
            return Snapshot.initial(Optional.ofNullable(unit).orElse("app"), "");
        }
        Snapshot model = Recorded.in(entities).model();
        return ClassesOfTables.kept(
                new Snapshot(
                        Snapshot.FORMAT,
                        Optional.ofNullable(unit).orElse(model.unit()),
                        model.packageName(),
                        Optional.empty(),
                        model.entities(),
                        model.schema(),
                        model.meaning(),
                        model.remembered()),
                new AdoptedSchema(schema, model.schema()).schema());
    }

    private static List<MigrationName> write(
            MigrationDirectory directory, List<Peer.Foreign> foreign, List<Draft> drafts) throws Exception {
        List<FirstMigrations.Dated> dated = new ArrayList<>();
        for (int i = 0; i < foreign.size(); i++) {
            LocalDateTime time = LocalDateTime.parse(foreign.get(i).time().orElse(LONG_AGO), TIME);
            dated.add(new FirstMigrations.Dated(
                    time.toInstant(ZoneOffset.UTC), foreign.get(i).slug(), drafts.get(i)));
        }
        return new FirstMigrations(directory.path()).write(dated);
    }

    private void tell(List<MigrationName> names, int applied, List<Draft> drafts) {
        if (json()) {
            terminal().json(json -> {
                DiffVerb.strings(
                        json,
                        "migrations",
                        names.stream().map(MigrationName::value).toList());
                DiffVerb.strings(
                        json,
                        "recorded",
                        names.subList(0, applied).stream()
                                .map(MigrationName::value)
                                .toList());
            });
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            terminal()
                    .say((i < applied ? "recorded as applied: " : "pending: ") + names.get(i) + " (way back: "
                            + drafts.get(i).grade() + ")");
        }
    }
}
