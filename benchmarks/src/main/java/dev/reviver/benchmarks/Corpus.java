package dev.reviver.benchmarks;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.Checksum;
import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * The same migrations, as each contestant wants them, all in one jar, as applications are shipped. A migration has
 * three statements.
 */
final class Corpus {
    private static final String UNIT_CLASS = "bench.ReviverMigrations";

    private final int size;
    private final Path jar;

    private Corpus(int size, Path jar) {
        this.size = size;
        this.jar = jar;
    }

    static Corpus of(int size) throws IOException {
        Path directory = Files.createTempDirectory("corpus");
        Path jar = directory.resolve("corpus-" + size + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String folder : List.of("ebean/", "flyway/", "liquibase/")) { // some look for the folder itself
                out.putNextEntry(new ZipEntry(folder));
                out.closeEntry();
            }
            StringBuilder index = new StringBuilder();
            ChainDigest chain = new ChainDigest();
            StringBuilder master =
                    new StringBuilder("<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
                            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
                            + "\"http://www.liquibase.org/xml/ns/dbchangelog"
                            + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">\n");
            for (int i = 1; i <= size; i++) {
                String up = String.join(";\n", up(i)) + ";\n";
                String down = "DROP TABLE t" + i + ";\n";
                String name = name(i);
                index.append(name).append('\n');
                chain.add(new MigrationName(name), Checksum.of(up).hex());
                put(out, "db/migrations/" + name + "/migration.sql", up);
                put(out, "db/migrations/" + name + "/down.sql", down);
                put(out, "flyway/V" + i + "__m.sql", up);
                put(out, "ebean/V" + i + "__m.sql", up);
                put(
                        out,
                        "liquibase/m" + i + ".sql",
                        "--liquibase formatted sql\n--changeset b:" + i + "\n" + up + "--rollback " + down);
                master.append("<include file=\"liquibase/m").append(i).append(".sql\"/>\n");
            }
            put(
                    out,
                    "liquibase/master.xml",
                    master.append("</databaseChangeLog>\n").toString());
            put(out, "META-INF/reviver/" + UNIT_CLASS, chain.summary().line() + "\n" + index);
            Path compiled = compile(directory);
            out.putNextEntry(new ZipEntry("bench/ReviverMigrations.class"));
            out.write(Files.readAllBytes(compiled));
            out.closeEntry();
        }
        return new Corpus(size, jar);
    }

    /** The class that the processor generates for a module. */
    private static Path compile(Path directory) throws IOException {
        Path source = directory.resolve("ReviverMigrations.java");
        Files.writeString(
                source,
                "package bench; public final class ReviverMigrations extends"
                        + " dev.reviver.runtime.ClassPathMigrations { public ReviverMigrations() { super(\"bench\","
                        + " \"db/migrations\"); } }");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        source.toString());
        if (failed != 0) {
            throw new IllegalStateException("the class of the migrations does not compile");
        }
        return directory.resolve("bench").resolve("ReviverMigrations.class");
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String name(int i) {
        return String.format(Locale.ROOT, "2026%010d_m", i);
    }

    private static List<String> up(int i) {
        return List.of(
                "CREATE TABLE t" + i
                        + " (id bigint PRIMARY KEY, name character varying(255) NOT NULL, created timestamp)",
                "CREATE INDEX t" + i + "_name ON t" + i + " (name)",
                "INSERT INTO t" + i + " VALUES (1, 'one', '2026-01-01')");
    }

    int size() {
        return size;
    }

    Path jar() {
        return jar;
    }

    /** The statements alone, those of each migration together. */
    List<List<String>> migrations() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            all.add(up(i));
        }
        return all;
    }

    /** The statements alone. */
    List<String> statements() {
        return migrations().stream().flatMap(List::stream).toList();
    }

    ClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Corpus.class.getClassLoader());
    }

    /** The statements as one script for psql. */
    Path script() throws IOException {
        Path script = jar.resolveSibling("all.sql");
        try (OutputStream out = Files.newOutputStream(script)) {
            out.write((String.join(";\n", statements()) + ";\n").getBytes(StandardCharsets.UTF_8));
        }
        return script;
    }
}
