package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project.Compiled;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, and when: the main job and the promises about what is never dropped. */
class MigrationsTest {
    private Project project;

    @BeforeEach
    void blog(@TempDir Path base) {
        project = Project.maven(base)
                .entity("Post", "@Column(nullable = false) String title; @ManyToOne User author;")
                .source("User", "@Entity @Table(name = \"users\") public class User { @Id Long id; String name; }");
    }

    @Test
    void writesThePairOfTheSeedExampleAndNothingTheSecondTime() {
        assertThat(project.compile("-Areviver.name=init").success()).isTrue();
        assertThat(project.names()).containsExactly("20260131120000_init");

        project.entity(
                "Profile",
                "@Column(columnDefinition = \"text\") String bio; @OneToOne @JoinColumn(unique = true) User user;");
        Compiled added = project.compile("-Areviver.name=add_profile");
        assertThat(added.success()).as("%s", added.messages()).isTrue();
        assertThat(project.names()).containsExactly("20260131120000_init", "20260131120001_add_profile");
        String up = project.newest("migration.sql");
        assertThat(up).contains("CREATE TABLE profile").doesNotContain("CREATE TABLE users", " post");
        assertThat(up.indexOf("CREATE TABLE profile"))
                .isLessThan(up.indexOf("UNIQUE"))
                .isNotNegative();
        assertThat(up.indexOf("UNIQUE")).isLessThan(up.indexOf("FOREIGN KEY"));
        String down = project.newest("down.sql");
        assertThat(down).contains("DROP TABLE profile").doesNotContain("DROP TABLE users", " post");
        assertThat(down.indexOf("DROP CONSTRAINT")).isLessThan(down.indexOf("DROP TABLE"));

        Compiled again = project.compile("-Areviver.name=again");
        assertThat(again.messages()).singleElement().asString().contains("NOTE [RV211] nothing was written");
        assertThat(project.compile().messages()).isEmpty();
        assertThat(project.names()).hasSize(2);
    }

    @Test
    void tellsWhatItWroteAndWhatCannotBeBroughtBack() {
        project.compile("-Areviver.name=init");
        project.entity("Post", "@ManyToOne User author;");
        Compiled compiled = project.compile("-Areviver.name=drop_title");
        assertThat(compiled.messages()).hasSize(3);
        assertThat(compiled.messages().get(1)).startsWith("NOTE [RV229] RV127 takes ACCESS EXCLUSIVE on post");
        assertThat(compiled.messages().get(2))
                .startsWith("MANDATORY_WARNING [RV229] RV102 drops column post.title: its values are lost.")
                .contains("-Areviver.accept=RV102:post.title:REASON");
        assertThat(compiled.messages().get(0))
                .startsWith("NOTE [RV210] wrote " + project.migrations().resolve("20260131120001_drop_title"))
                .contains("    - drops column post.title\n")
                .contains("The way back is structure-only.")
                .contains("It does not bring back:\n");
        assertThat(project.read(project.migrations().resolve("20260131120001_drop_title/down.sql")))
                .contains("-- reviver:grade=structure-only\n");
    }

    @Test
    void dropsNothingWhenOneEntityOfTenIsCompiledAndNineAreClassFiles() {
        ten();
        project.entity("E0", "String name; String more;");
        Compiled compiled =
                project.compileOnly(List.of("src/main/java/blog/E0.java"), "-Areviver.name=more", "-Werror");
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        assertThat(project.newest("migration.sql").stripLeading()).isEqualTo("""
                        -- Adds column e0.more (character varying(255))
                        -- RV127 takes ACCESS EXCLUSIVE on e0: nobody else reads or writes it until the transaction ends
                        ALTER TABLE e0 ADD COLUMN more character varying(255);
                        """);
    }

    @Test
    void saysNothingWhenAnythingElseIsCompiledAlone() {
        ten();
        project.source("Service", "class Service {}");
        assertThat(project.compileOnly(List.of("src/main/java/blog/Service.java"))
                        .messages())
                .isEmpty();
    }

    @Test
    void dropsAnEntityWhoseSourceAndClassAreBothGone() {
        ten();
        project.delete("src/main/java/blog/E3.java").delete("target/classes/blog/E3.class");
        project.compileOnly(List.of("src/main/java/blog/E0.java"), "-Areviver.name=drop_e3");
        assertThat(project.newest("migration.sql")).contains("DROP TABLE e3;").doesNotContain("e4");
        assertThat(project.compile("-Areviver.check=error").messages()).isEmpty();
    }

    @Test
    void concludesNothingFromAClassThatIsGoneWhileItsSourceExists() {
        ten();
        project.delete("target/classes/blog/E3.class");
        Compiled named = project.compileOnly(List.of("src/main/java/blog/E0.java"), "-Areviver.name=x");
        assertThat(named.success()).isFalse();
        assertThat(named.first("RV205").getKind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(named.first("RV205").getMessage(null)).contains("blog.E3").contains("E3.java");
        assertThat(project.names()).hasSize(1);

        Compiled unnamed = project.compileOnly(List.of("src/main/java/blog/E0.java"), "-Werror");
        assertThat(unnamed.success()).isTrue();
        assertThat(unnamed.messages()).singleElement().asString().startsWith("NOTE [RV205]");
    }

    @Test
    void keepsAnEntityWhoseClassExistsThoughItsSourceIsGone() {
        ten();
        project.delete("src/main/java/blog/E3.java");
        List<String> messages = project.compile("-Areviver.name=x").messages();
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0))
                .startsWith(
                        "NOTE [RV236] the entity blog.E3 counts, since its class file exists (" + project.classes());
        assertThat(messages.get(1)).contains("RV211");
    }

    @Test
    void dropsAClassThatIsNoEntityAnyMore() {
        ten();
        project.source("E3", "public class E3 {}");
        project.compile("-Areviver.name=x");
        assertThat(project.newest("migration.sql")).contains("DROP TABLE e3;").doesNotContain("e4");
    }

    @Test
    void dropsEverythingWhenTheLastEntityIsDeleted(@TempDir Path base) {
        Project small = Project.maven(base).entity("Sole", "").source("Main", "class Main {}");
        small.compile("-Areviver.name=init");
        small.delete("src/main/java/blog/Sole.java").delete("target/classes/blog/Sole.class");
        small.compile("-Areviver.name=end");
        assertThat(small.newest("migration.sql")).contains("DROP TABLE sole;");
    }

    @Test
    void seesNestedEntitiesAndTheirDisappearance() {
        project.source("Outer", "class Outer { @Entity static class Inner { @Id Long id; } }");
        project.compile("-Areviver.name=init");
        assertThat(project.newest("migration.sql")).contains("outer$inner");
        project.source("Outer", "class Outer { /* class Inner was here */ }")
                .delete("target/classes/blog/Outer$Inner.class");
        project.compile("-Areviver.name=x");
        assertThat(project.newest("migration.sql")).contains("DROP TABLE \"outer$inner\";");
    }

    @Test
    void knowsAnEntityThatNoMigrationProvidesYetFromItsClassFile() {
        project.compile("-Areviver.name=init");
        project.entity("Tag", "");
        project.compile("-Areviver.check=ignore");
        project.compileOnly(List.of("src/main/java/blog/Post.java"), "-Areviver.name=tag");
        assertThat(project.newest("migration.sql")).contains("CREATE TABLE tag");
    }

    @Test
    void knowsAnEntityOnlyByWhatRefersToIt() {
        project.compile("-Areviver.check=ignore");
        project.compileOnly(List.of("src/main/java/blog/Post.java"), "-Areviver.name=init");
        assertThat(project.newest("migration.sql"))
                .contains("CREATE TABLE post")
                .contains("CREATE TABLE users");
    }

    @Test
    void keepsTheTableOfAClassThatWasRenamedWhenSomethingElseIsCompiledAlone() {
        project.compile("-Areviver.name=init");
        project.delete("src/main/java/blog/User.java")
                .delete("target/classes/blog/User.class")
                .source(
                        "Account",
                        "@Entity @Table(name = \"users\") public class Account { @Id Long id; String name; }")
                .entity("Post", "@Column(nullable = false) String title; @ManyToOne Account author;");
        assertThat(project.compile().messages()).isEmpty();
        project.source("Service", "class Service {}");
        assertThat(project.compileOnly(List.of("src/main/java/blog/Service.java"), "-Areviver.name=x")
                        .messages())
                .singleElement()
                .asString()
                .contains("RV211");
    }

    @Test
    void dropsNoTableWhileAnEntityExistsThatNoCompileHasShown() {
        project.compile("-Areviver.name=init");
        project.delete("src/main/java/blog/User.java")
                .source(
                        "Account",
                        "@Entity @Table(name = \"users\") public class Account { @Id Long id; String name; }")
                .entity("Post", "@Column(nullable = false) String title;")
                .into("fresh");
        Compiled compiled = project.compileOnly(List.of("src/main/java/blog/Post.java"), "-Areviver.name=x");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.first("RV205").getMessage(null)).contains("blog.Account");
        assertThat(project.names()).hasSize(1);
    }

    @Test
    void asksWhetherAColumnWasRenamedAndTakesEitherAnswer(@TempDir Path other) {
        for (Project p :
                List.of(project, Project.maven(other).entity("Post", "@Column(nullable = false) String title;"))) {
            p.compile("-Areviver.name=init");
            p.source(
                    "Post",
                    "@Entity public class Post { @Id Long id; @Column(nullable = false) String headline;"
                            + (p.sources().size() > 1 ? " @ManyToOne User author; }" : " }"));
        }
        Compiled asked = project.compile("-Areviver.name=x");
        assertThat(asked.success()).isFalse();
        assertThat(asked.first("RV208").getLineNumber()).isEqualTo(1);
        assertThat(asked.first("RV208").getMessage(null))
                .contains("-Areviver.rename=post.title=post.headline\n")
                .contains("-Areviver.rename=post.title=\n");
        assertThat(project.names()).hasSize(1);

        project.compile("-Areviver.name=x", "-Areviver.rename=post.title=post.headline");
        assertThat(project.newest("migration.sql")).contains("RENAME COLUMN title TO headline");

        Project dropping = Project.maven(other);
        dropping.compile("-Areviver.name=x", "-Areviver.rename=post.title=");
        assertThat(dropping.newest("migration.sql")).contains("DROP COLUMN title");
        assertThat(dropping.compile().messages()).isEmpty();
    }

    @Test
    void refusesToDropIfAskedTo() {
        project.compile("-Areviver.name=init");
        project.entity("Post", "@ManyToOne User author;");
        Compiled compiled = project.compile("-Areviver.name=x", "-Areviver.drop=refuse");
        assertThat(compiled.first("RV209").getMessage(null)).contains("Drops column post.title");
        assertThat(project.names()).hasSize(1);
        assertThat(project.compile("-Areviver.name=x", "-Areviver.drop=drop").success())
                .isTrue();
    }

    @Test
    void writesAnEmptyPairForHandWrittenSqlAndLeavesThePendingChangePending(@TempDir Path base) {
        project.compile("-Areviver.name=init");
        project.entity("Tag", "");
        Compiled compiled = project.compile("-Areviver.name=fill", "-Areviver.empty=true");
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        assertThat(project.newest("migration.sql"))
                .startsWith("-- Write here the SQL that takes the database forward.");
        assertThat(project.newest("down.sql")).startsWith("-- Write here the SQL that takes the database back.");
        assertThat(project.read(project.migrations().resolve("schema.snapshot.json")))
                .contains("\"head\": \"20260131120001_fill\"")
                .doesNotContain("tag");
        assertThat(project.compile().messages()).isNotEmpty();

        Project without = Project.maven(base).source("Main", "class Main {}");
        without.compile("-Areviver.name=first", "-Areviver.empty=true", "-Xlint:all", "-Werror");
        assertThat(without.names()).containsExactly("20260131120000_first");
        assertThat(without.compile("-Xlint:all", "-Werror").messages()).isEmpty();
    }

    @Test
    void hasNothingToSayToAModuleWithoutEntities(@TempDir Path base) {
        Project plain = Project.maven(base).source("Main", "class Main {}");
        assertThat(plain.compile("-Xlint:all", "-Werror").messages()).isEmpty();
        assertThat(plain.compile("-Areviver.name=x", "-Xlint:all", "-Werror").messages())
                .singleElement()
                .asString()
                .startsWith("NOTE [RV235] nothing was written for the name \"x\"");
        assertThat(plain.names()).isEmpty();
        assertThat(plain.path("target/classes/META-INF")).doesNotExist();
    }

    private void ten() {
        IntStream.range(0, 10).forEach(i -> project.entity("E" + i, "String name;"));
        assertThat(project.compile("-Areviver.name=init").success()).isTrue();
    }
}
