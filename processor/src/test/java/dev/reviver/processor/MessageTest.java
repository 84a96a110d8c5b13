package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project.Compiled;
import dev.reviver.runtime.MigrationSource;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each message of the shell has a case in which it is told, with its code, its kind, and nothing written. */
class MessageTest {
    private static final Map<Message, Case> CASES = new EnumMap<>(Map.ofEntries(
            Map.entry(Message.OPTION_REFUSED, p -> p.compile("-Areviver.check=loud")),
            Map.entry(Message.SNAPSHOT_UNREADABLE, p -> {
                migrated(p).file("src/main/resources/db/migrations/schema.snapshot.json", "<<<<<<< HEAD\n");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.MIGRATIONS_UNUSABLE, p -> {
                migrated(p)
                        .delete("src/main/resources/db/migrations/20260131120000_init/migration.sql")
                        .delete("src/main/resources/db/migrations/20260131120000_init/down.sql")
                        .delete("src/main/resources/db/migrations/20260131120000_init");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.SNAPSHOT_MISSING, p -> {
                migrated(p).delete("src/main/resources/db/migrations/schema.snapshot.json");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.ENTITY_UNSEEN, p -> {
                migrated(p).delete("target/classes/blog/Post.class");
                return p.compileOnly(List.of("src/main/java/blog/Main.java"), "-Areviver.name=x");
            }),
            Map.entry(Message.ENTITY_UNSEEN_NOTE, p -> {
                migrated(p).delete("target/classes/blog/Post.class");
                return p.compileOnly(List.of("src/main/java/blog/Main.java"));
            }),
            Map.entry(Message.PENDING_CHANGE, Project::compile),
            Map.entry(Message.PENDING_MORE, p -> {
                for (int i = 0; i < 60; i++) {
                    p.entity("E" + i, "");
                }
                return p.compile();
            }),
            Map.entry(Message.PENDING_MIGRATION, Project::compile),
            Map.entry(Message.LOOKS_LIKE_RENAME, p -> {
                migrated(p).entity("Post", "String headline;");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.RENAMES_TOGETHER, p -> {
                migrated(p.entity("Post", "String title; int stars;")).entity("Post", "String headline; int points;");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.DROP_REFUSED, p -> {
                migrated(p).entity("Post", "");
                return p.compile("-Areviver.name=x", "-Areviver.drop=refuse");
            }),
            Map.entry(Message.NOT_ARCHIVED, p -> {
                p.file(
                        "src/main/java/org/hibernate/annotations/Struct.java",
                        "package org.hibernate.annotations; public @interface Struct { String name(); }");
                String struct = "@jakarta.persistence.Embeddable @org.hibernate.annotations.Struct(name = \"place\")"
                        + " class Place { String city; %s }";
                p.entity("Post", "Place place;").source("Place", struct.replace("%s", "String zip;"));
                migrated(p).source("Place", struct.replace("%s", ""));
                return p.compile("-Areviver.name=x", "-Areviver.drop=archive");
            }),
            Map.entry(Message.MIGRATION_WRITTEN, p -> p.compile("-Areviver.name=init")),
            Map.entry(Message.NOTHING_PENDING, p -> migrated(p).compile("-Areviver.name=x")),
            Map.entry(Message.NEWER_THAN_SNAPSHOT, p -> {
                migrated(p).file("src/main/resources/db/migrations/20270101000000_by_hand/migration.sql", "");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.FORMER_NAME_UNKNOWN, p -> migrated(p)
                    .entity("Post", "@dev.reviver.annotation.RenamedFrom(\"heading\") String headline;")
                    .compile("-Areviver.name=x")),
            Map.entry(Message.FORMER_NAME_IN_USE, p -> migrated(p)
                    .entity("Post", "String title; @dev.reviver.annotation.RenamedFrom(\"title\") String headline;")
                    .compile("-Areviver.name=x")),
            Map.entry(Message.FORMER_NAME_TAKEN, p -> {
                p.entity("Post", "@jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) Mood mood;");
                migrated(p.source("Mood", "enum Mood { GOOD, WELL }"))
                        .source("Mood", "enum Mood { @dev.reviver.annotation.RenamedFrom(\"GOOD\") WELL }");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.FORMER_NAME_STALE, p -> migrated(p)
                    .entity("Post", "@dev.reviver.annotation.RenamedFrom(\"heading\") String title;")
                    .compile()),
            Map.entry(Message.ACCEPT_UNUSED, p -> migrated(p)
                    .entity("Post", "@dev.reviver.annotation.Accept(code = \"RV102\", because = \"x\") String title;")
                    .compile()),
            Map.entry(Message.BACKFILL_UNUSED, p -> migrated(p)
                    .entity("Post", "@dev.reviver.annotation.Backfill(\"'x'\") String title;")
                    .compile()),
            Map.entry(Message.ACCEPT_UNKNOWN, p -> migrated(p)
                    .entity("Post", "@dev.reviver.annotation.Accept(code = \"RV999\", because = \"x\") String title;")
                    .compile()),
            Map.entry(Message.PURGE_UNKNOWN, p -> migrated(p)
                    .compile("-Areviver.name=x", "-Areviver.purge=post.bio__archived")),
            Map.entry(Message.HAZARD, p -> {
                migrated(p).entity("Post", "");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.HAZARD_NOTE, p -> {
                migrated(p).entity("Post", "String title; @Column(nullable = false) String body;");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.HAZARDS_MORE, p -> {
                StringBuilder many = new StringBuilder("String title;");
                for (int i = 0; i < 60; i++) {
                    many.append(" String c").append(i).append(";");
                }
                migrated(p.entity("Post", many.toString())).entity("Post", "");
                return p.compile("-Areviver.name=x");
            }),
            Map.entry(Message.FORK, MessageTest::forked),
            Map.entry(Message.FORK_REPAIRED, p -> {
                forked(p);
                return p.compile("-Areviver.fork=repair");
            }),
            Map.entry(Message.TARGET_TOO_OLD, p -> p.entity(
                            "Tag",
                            "@jakarta.persistence.Column(columnDefinition = \"bigint generated always as (id * 2) virtual\") Long twice;")
                    .compile("-Areviver.name=init", "-Areviver.target=17")),
            Map.entry(Message.FORK_KEPT, p -> {
                forked(p);
                return p.file(
                                "src/main/resources/db/migrations/20260131120001_a/down.sql",
                                "-- Migration 20260131120001_a: back.\nDELETE FROM post;\n")
                        .compile("-Areviver.fork=repair");
            }),
            Map.entry(Message.FORK_INCLUDED, p -> {
                forked(p);
                return p.delete("src/main/java/blog/Stray.java").compile("-Areviver.fork=repair");
            }),
            Map.entry(Message.SCRIPT_UNUSABLE, p -> migrated(p)
                    .delete("src/main/resources/db/migrations/20260131120000_init/migration.sql")
                    .compile()),
            Map.entry(Message.NO_OUTPUT_DIRECTORY, p -> p.withoutClassOutput().compile("-Areviver.name=init")),
            Map.entry(Message.NO_ENTITIES, p -> p.delete("src/main/java/blog/Post.java")
                    .compile("-Areviver.name=init")),
            Map.entry(
                    Message.CLASS_LEFT,
                    p -> migrated(p).delete("src/main/java/blog/Post.java").compile("-Areviver.name=x")),
            Map.entry(Message.UNRESOLVED, p -> migrated(p)
                    .source("Post", "@Entitty public class Post { @Id Long id; }")
                    .compile("-Areviver.name=x")),
            Map.entry(Message.RUNTIME_MISSING, p -> p.without(MigrationSource.class)
                    .compile("-Areviver.name=init")),
            Map.entry(Message.PROVIDES_MISSING, p -> {
                p.file(
                        "src/main/java/module-info.java",
                        "module blog { requires jakarta.persistence; requires dev.reviver.runtime; }");
                String path = Project.jarOf(jakarta.persistence.Entity.class)
                        + java.io.File.pathSeparator
                        + Project.jarOf(MigrationSource.class);
                return p.compile("-Areviver.name=init", "-p", path);
            }),
            Map.entry(Message.OUTPUT_FAILED, p -> {
                p.file("target/classes/META-INF/reviver", "a file where a directory is needed");
                return p.compile("-Areviver.name=init");
            }),
            Map.entry(Message.MAPPING_FILE, p -> {
                p.file(
                        "src/main/resources/META-INF/orm.xml",
                        "<entity-mappings>\n<entity class='blog.Nobody'/></entity-mappings>");
                return p.compile("-Areviver.name=init");
            }),
            Map.entry(Message.CRASHED, p -> p.systemProperties(new Properties() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public Set<String> stringPropertyNames() {
                            throw new IllegalStateException("a fault");
                        }
                    })
                    .compile("-Areviver.name=init"))));

    /** Something that makes the message appear. */
    private interface Case {
        Compiled compile(Project project);
    }

    @ParameterizedTest
    @EnumSource
    void isToldWithItsCodeAndKind(Message message, @TempDir Path base) {
        Project project = Project.maven(base).entity("Post", "String title;").source("Main", "class Main {}");
        Case told = CASES.get(message);
        assertThat(told).as("a case for %s", message).isNotNull();
        Compiled compiled = Objects.requireNonNull(told).compile(project);
        assertThat(compiled.messages()).anyMatch(text -> text.startsWith(message.kind() + " [" + message.code() + "]"));
        switch (message.kind()) {
            case ERROR -> {
                assertThat(compiled.success()).isFalse();
                // Of a fork there are three before.
                assertThat(project.names()).hasSizeLessThanOrEqualTo(message == Message.FORK ? 3 : 1);
            }
            default ->
                assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        }
    }

    /** A migration of another branch beside the one that the snapshot knows. */
    private static Compiled forked(Project project) {
        migrated(project).entity("Post", "String title; String body;").compile("-Areviver.name=b");
        String stray = "-- Migration 20260131120001_a: forward.\n-- reviver:after=20260131120000_init\n";
        project.file("src/main/resources/db/migrations/20260131120001_a/migration.sql", stray)
                .file("src/main/resources/db/migrations/20260131120001_a/down.sql", stray)
                .entity("Stray", "");
        return project.compile();
    }

    private static Project migrated(Project project) {
        assertThat(project.compile("-Areviver.name=init").success()).isTrue();
        return project;
    }
}
