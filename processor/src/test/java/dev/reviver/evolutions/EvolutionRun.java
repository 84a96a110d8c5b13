package dev.reviver.evolutions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.cases.CaseModule;
import dev.reviver.cases.GoldenFile;
import dev.reviver.entity.Hibernate;
import dev.reviver.entity.SchemaFacts;
import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.RollbackOptions;
import dev.reviver.testing.CatalogText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** One evolution, there and back and there again. */
final class EvolutionRun {
    private static final String HISTORY = "reviver_history";
    /** Comments that warn, as against those that only tell what is done. */
    private static final Pattern WARNING =
            Pattern.compile("-- (RV\\d+ |archived: |structure-only: |irreversible: |lossless: ).*");

    private static final Pattern LOSS = Pattern.compile("(?m)^-- RV14[12] ");

    private final Evolution evolution;
    private final Databases databases;
    private final DataSource database;
    private final Path temporary;
    private final CaseModule module;
    private final Hints hints;
    private final boolean golden;

    EvolutionRun(Evolution evolution, List<String> hints, Databases databases, Path temporary, boolean golden) {
        this.evolution = evolution;
        this.databases = databases;
        this.database = databases.own;
        this.temporary = temporary;
        this.module = new CaseModule(temporary);
        this.hints = new Hints(hints);
        this.golden = golden;
    }

    void run() throws Exception {
        Databases.empty(database);
        List<String> initial = new ArrayList<>(evolution.optionsBefore());
        initial.add("name=init");
        assertThat(module.compile(evolution.before(), initial)).doesNotContain("ERROR");
        runner().migrate();
        judge(evolution.optionsBefore(), List.of());
        execute("seed.sql");
        List<String> ownFacts = facts();
        execute("extra.sql");
        List<String> extra = new ArrayList<>(facts());
        extra.removeAll(ownFacts);

        List<String> files = module.everything();
        Written written = compile();
        if (golden) {
            GoldenFile.check(evolution.folder().resolve("messages.txt"), written.messages());
            GoldenFile.check(evolution.folder().resolve("migration.sql"), written.up());
            GoldenFile.check(evolution.folder().resolve("down.sql"), written.down());
        }
        if (evolution.changesNothing()) {
            assertThat(written.directory()).as("nothing to migrate").isEmpty();
            judge(evolution.optionsAfter(), extra);
            check("up");
            return;
        }
        if (written.directory().isEmpty()) {
            refused(written, files);
            return;
        }
        announces("up", written.messages(), written.up());
        announces("down", written.messages(), written.down());
        thereAndBack(written, extra);
        nextCompileWritesNothing();
    }

    /** What a compile that was told to write has written. */
    private record Written(String messages, Optional<Path> directory, String up, String down) {}

    private Written compile() throws IOException {
        List<Path> before = module.directories();
        List<String> options = new ArrayList<>(evolution.optionsAfter());
        options.add("name=change");
        options.addAll(hints.options());
        String messages = module.compile(hints.annotate(evolution.after(), temporary.resolve("annotated")), options);
        Optional<Path> directory = module.newest().filter(newest -> !before.contains(newest));
        return new Written(messages, directory, text(directory, "migration.sql"), text(directory, "down.sql"));
    }

    private static String text(Optional<Path> directory, String file) throws IOException {
        return directory.isPresent()
                ? CaseModule.withoutTimes(Files.readString(directory.get().resolve(file)))
                : "";
    }

    /** The compiler asked or said no: then the message names what it is about, and nothing has happened. */
    private void refused(Written written, List<String> files) throws Exception {
        assertThat(evolution.expected(hints.given())).as(written.messages()).isIn("blocked", "ok-or-refuse");
        assertThat(written.messages()).contains("ERROR");
        announces("up", written.messages(), "");
        assertThat(module.everything()).isEqualTo(files);
    }

    private void announces(String direction, String messages, String script) {
        evolution.announced(direction, hints.given()).ifPresent(pattern -> {
            String warnings = script.lines()
                    .filter(line -> WARNING.matcher(line).matches())
                    .collect(Collectors.joining("\n"));
            String said = messages + "\n" + warnings;
            assertThat(pattern.matcher(said).find())
                    .as("a warning of the way %s names %s in:%n%s", direction, pattern, said)
                    .isTrue();
        });
    }

    private void thereAndBack(Written written, List<String> extra) throws Exception {
        List<String> catalogBefore = catalog();
        List<String> rowsBefore = Databases.rows(database);
        String expected = evolution.expected(hints.given());
        boolean refused = !expected.equals("ok")
                && refusesCleanly(() -> runner().migrate(), () -> runner().rollback(
                                RollbackOptions.last(1).allowDataLoss()));
        if (expected.equals("blocked")) {
            assertThat(refused).as("rows stand in the way").isTrue();
        }
        if (refused) {
            if (evolution.sql("fix.sql").isEmpty()) {
                return;
            }
            execute("fix.sql");
            catalogBefore = catalog();
            rowsBefore = Databases.rows(database);
        }
        if (refused || expected.equals("ok")) {
            runner().migrate();
        }
        List<String> catalogAfter = catalog();
        judge(evolution.optionsAfter(), extra);
        check("up");
        read();
        List<String> rowsAfter = Databases.rows(database);

        boolean stuck = evolution.downIsBlocked() && refusesCleanly(() -> back(written));
        if (!stuck) {
            backAndThere(written, catalogBefore, catalogAfter, rowsBefore, rowsAfter);
        }

        execute("live.sql");
        if (evolution.downIsBlocked()) {
            assertThat(refusesCleanly(() -> back(written)))
                    .as("rows stand in the way back")
                    .isTrue();
            execute("fixdown.sql");
        }
        back(written);
        assertThat(catalog()).as("down restores").isEqualTo(catalogBefore);
        check("down");
        runner().migrate();
        assertThat(catalog()).as("up once more").isEqualTo(catalogAfter);
    }

    /** With nothing written since: what calls itself lossless must be. */
    private void backAndThere(
            Written written,
            List<String> catalogBefore,
            List<String> catalogAfter,
            List<String> rowsBefore,
            List<String> rowsAfter)
            throws SQLException {
        if (!evolution.downIsBlocked()) {
            back(written);
        }
        assertThat(catalog()).as("down restores").isEqualTo(catalogBefore);
        boolean lossless = written.down().contains("reviver:grade=lossless");
        if (lossless || written.down().contains("reviver:grade=archived")) {
            assertThat(Databases.rows(database)).as("lossless").isEqualTo(rowsBefore);
        }
        runner().migrate();
        assertThat(catalog()).as("up again").isEqualTo(catalogAfter);
        boolean isRandom = written.up().contains("gen_random_uuid()");
        if (lossless && !isRandom) {
            assertThat(Databases.rows(database)).as("up again").isEqualTo(rowsAfter);
        }
    }

    /** Where the script does not say that it takes something away, the runner must find nothing that it does. */
    private void back(Written written) {
        boolean announced = LOSS.matcher(written.down()).find();
        RollbackOptions last = RollbackOptions.last(1);
        runner().rollback(announced ? last.allowDataLoss() : last);
    }

    /** Whether the way back fails; of several transactions, it goes on where it stopped when nothing is in its way. */
    private boolean refusesCleanly(Runnable migration) throws SQLException {
        return refusesCleanly(migration, () -> {});
    }

    /**
     * Whether it fails; if it does, nothing may have changed. Where online forms make it several transactions, it may stop
     * between two of them if only values that it moves itself are in its way; then what is in effect can be undone.
     */
    private boolean refusesCleanly(Runnable migration, Runnable undo) throws SQLException {
        List<String> catalog = catalog();
        List<String> rows = Databases.rows(database);
        try {
            migration.run();
            return false;
        } catch (MigrationException refusal) {
            if (isOnline() && !catalog().equals(catalog)) {
                undo.run();
                if (catalog().equals(catalog)) {
                    return true;
                }
            }
            assertThat(catalog()).as("a refusal changes nothing").isEqualTo(catalog);
            assertThat(Databases.rows(database)).as("a refusal changes no row").isEqualTo(rows);
            return true;
        }
    }

    private boolean isOnline() {
        return evolution.optionsAfter().contains("online=true");
    }

    private void nextCompileWritesNothing() throws IOException {
        module.breakSeal();
        List<String> files = module.everything();
        String messages = module.compile(
                hints.annotate(evolution.after(), temporary.resolve("annotated")), evolution.optionsAfter());
        assertThat(messages).as("nothing is pending").doesNotContain("RV206").doesNotContain("RV207");
        assertThat(module.everything()).isEqualTo(files);
    }

    /** Hibernate makes the same of the classes compiled last, and takes ours for valid. */
    private void judge(List<String> options, List<String> extra) throws Exception {
        Databases.empty(databases.hibernate);
        try (Hibernate hibernate = Hibernate.likeOptions(module.classes(), options, database)) {
            Databases.execute(databases.hibernate, hibernate.ddl());
            SortedSet<String> theirs = new TreeSet<>(SchemaFacts.of(databases.hibernate));
            theirs.addAll(extra);
            theirs.addAll(indexesOfOurs());
            assertThat(facts()).as("the same facts as Hibernate's").containsExactlyElementsOf(theirs);
            hibernate.validate();
        }
    }

    /** Of indexes that only an annotation of ours asks for Hibernate knows nothing. */
    private List<String> indexesOfOurs() throws IOException, SQLException {
        boolean asked;
        try (Stream<Path> files = Files.walk(evolution.folder())) {
            asked = files.filter(file -> file.toString().endsWith(".java")).anyMatch(EvolutionRun::asksForIndex);
        }
        return asked
                ? facts().stream().filter(fact -> fact.startsWith("index on ")).toList()
                : List.of();
    }

    private static boolean asksForIndex(Path file) {
        try {
            return Files.readString(file).contains("@PostgresIndex");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hibernate makes objects of all rows as they were moved; in the long form only, since it takes its time. */
    private void read() throws IOException {
        if (System.getProperty("evolutions.more") != null) {
            try (Hibernate hibernate = Hibernate.likeOptions(module.classes(), evolution.optionsAfter(), database)) {
                hibernate.readRows();
            }
        }
    }

    private List<String> facts() throws SQLException {
        return SchemaFacts.of(database).stream()
                .filter(fact -> !fact.contains("public." + HISTORY))
                .toList();
    }

    private void check(String direction) throws IOException, SQLException {
        for (Evolution.Check check : evolution.checks(direction)) {
            assertThat(Databases.strings(database, check.sql()))
                    .as("%s%n%s", check.label(), check.sql())
                    .containsExactly("t");
        }
    }

    private void execute(String file) throws IOException, SQLException {
        Optional<String> sql = evolution.sql(file);
        if (sql.isPresent()) {
            Databases.execute(database, sql.get());
        }
    }

    private MigrationRunner runner() {
        return MigrationRunner.of(database, new DirectoryMigrations("app", module.migrations()))
                .withListener(event -> {});
    }

    private List<String> catalog() throws SQLException {
        return CatalogText.of(database, HISTORY, HISTORY + "_.*");
    }
}
