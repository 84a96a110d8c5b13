package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.files.Draft;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationWriter;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.Script;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
            description = "flyway, liquibase (changelogs of formatted SQL) or prisma.")
    private Peer from = Peer.FLYWAY;

    @Option(names = "--files", paramLabel = "DIR", description = "Its files. Otherwise where they usually are.")
    private @Nullable Path files;

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
                    "import into an empty directory: --migrations DIR");
        }
        Path source = Optional.ofNullable(files).orElse(from.usual());
        if (!Files.isDirectory(source)) {
            throw Failure.notFound(
                    source, "There is no directory " + source + ".", "name the files of " + from.word() + ": --files");
        }
        List<Peer.Foreign> foreign = from.read(source);
        if (foreign.isEmpty()) {
            throw Failure.notFound(
                    source,
                    "There is no migration of " + from.word() + " in " + source + ".",
                    "name the files: --files");
        }
        Optional<Target> target = connection.target(main().environment());
        int applied = target.isPresent() ? applied(target.get(), foreign) : 0;
        List<Draft> drafts = new ArrayList<>();
        Replay replay = new Replay();
        try (Shadow shadow = shadow(target.stream().toList())) {
            replay.run(shadow, foreign, applied);
        }
        if (target.isPresent() && applied > 0) {
            compare(target.get(), replay.objectsApplied);
        }
        Snapshot snapshot = snapshot(replay.schema);
        for (int i = 0; i < foreign.size(); i++) {
            drafts.add(replay.steps.get(i).draft(foreign.get(i), from, snapshot));
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

    /** How many of the files the database has: the first ones, all of them. */
    private int applied(Target target, List<Peer.Foreign> foreign) throws Exception {
        List<String> known = foreign.stream().map(Peer.Foreign::key).toList();
        List<String> keys;
        try (Connection live = target.connect()) {
            keys = from.applied(live);
        }
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new Failure(
                        "The history of " + from.word() + " names " + key + ", and there is no such file.",
                        "bring the file back, or name where it is: --files DIR",
                        "if it is no SQL file, write what it did as one");
            }
        }
        int count = (int) known.stream().filter(keys::contains).count();
        List<String> gaps = known.subList(0, count).stream()
                .filter(key -> !keys.contains(key))
                .toList();
        if (!gaps.isEmpty()) {
            throw new Failure(
                    "The database has later migrations, but not " + gaps + ".",
                    "apply them with " + from.word() + " first");
        }
        return count;
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
        List<MigrationName> names = new ArrayList<>();
        for (int i = 0; i < foreign.size(); i++) {
            LocalDateTime time = LocalDateTime.parse(foreign.get(i).time().orElse(LONG_AGO), TIME);
            MigrationWriter writer =
                    new MigrationWriter(directory, Clock.fixed(time.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
            names.add(writer.write(foreign.get(i).slug(), drafts.get(i), writer.open()));
        }
        return names;
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

    /** The files run on the shadow, one after the other, with a look at the catalog between. */
    private static final class Replay {
        private final List<ImportedStep> steps = new ArrayList<>();
        private Objects objectsApplied = Objects.NONE;
        private Schema schema = Schema.EMPTY;

        void run(Shadow shadow, List<Peer.Foreign> foreign, int applied) throws Exception {
            try (Shadow.Database database = shadow.fresh()) {
                Objects before = look(database);
                for (int i = 0; i < foreign.size(); i++) {
                    Script up = new Script(foreign.get(i).key(), foreign.get(i).up());
                    run(database, up);
                    Objects after = look(database);
                    boolean restored = false;
                    Optional<String> down = foreign.get(i).down();
                    if (down.isPresent()) {
                        run(database, new Script(foreign.get(i).key() + " (way back)", down.get()));
                        restored = look(database).lines().equals(before.lines());
                        if (restored) {
                            run(database, up);
                        } else {
                            rebuild(database, foreign.subList(0, i + 1));
                        }
                    }
                    steps.add(new ImportedStep(up, before, after, restored));
                    before = after;
                    if (i == applied - 1) {
                        objectsApplied = after;
                    }
                }
                try (Connection connected = database.connect()) {
                    schema = CatalogReader.read(connected).schema();
                }
            }
        }

        private static void rebuild(Shadow.Database database, List<Peer.Foreign> all) throws Exception {
            try (Connection connected = database.connect()) {
                Shadow.Database.empty(connected);
            }
            for (Peer.Foreign one : all) {
                run(database, new Script(one.key(), one.up()));
            }
        }

        private static void run(Shadow.Database database, Script script) throws Exception {
            try (Connection connected = database.connect()) {
                SqlRun.run(connected, script);
            }
        }

        private static Objects look(Shadow.Database database) throws Exception {
            try (Connection connected = database.connect()) {
                return ObjectReader.read(connected, SchemaSpec.OWN_TABLES);
            }
        }
    }
}
