package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell adds to the reading of basic types: converters of the whole module, and what options tell. */
class BasicTypesTest {
    private static final String CONVERTER =
            "@Converter(autoApply = true) public class Cents implements AttributeConverter<StringBuilder, Long> {"
                    + " public Long convertToDatabaseColumn(StringBuilder a) { return null; }"
                    + " public StringBuilder convertToEntityAttribute(Long c) { return null; } }";
    private static final String POST = "src/main/java/blog/Post.java";

    private final Project project;

    BasicTypesTest(@TempDir Path base) {
        project = Project.maven(base);
    }

    @Test
    void appliesConvertersOfTheModuleThatThisCompileIsNotShown() throws IOException {
        project.source("Cents", CONVERTER).entity("Post", "StringBuilder price;");
        assertThat(migration()).contains("price bigint");
        Compiled again = project.compileOnly(List.of(POST), "-Areviver.check=error");
        assertThat(again.success()).as(again.messages().toString()).isTrue();
    }

    @Test
    void keepsTheColumnsOfEmbeddablesThatThisCompileIsNotShown() throws IOException {
        project.source("Animal", "@Embeddable public class Animal { int age; }")
                .source("Dog", "@Embeddable public class Dog extends Animal { int tricks; }")
                .entity("Post", "Animal animal;");
        assertThat(migration()).contains("tricks integer", "animal_dtype character varying(31) NOT NULL");
        Compiled again = project.compileOnly(List.of(POST), "-Areviver.check=error");
        assertThat(again.success()).as(again.messages().toString()).isTrue();
    }

    @Test
    void forgetsAConverterThatIsGone() throws IOException {
        project.source("Cents", CONVERTER).entity("Post", "StringBuilder price;");
        assertThat(migration()).contains("price bigint");
        project.delete("src/main/java/blog/Cents.java").delete("target/classes/blog/Cents.class");
        // Without it, a StringBuilder is stored as what it is: something serializable.
        Compiled again = project.compile();
        assertThat(again.first("RV206").getMessage(null)).contains("bytea");
    }

    @Test
    void believesTheOptionThatTellsAUserTypesColumnType() throws IOException {
        annotation("org.hibernate.annotations", "Type", "Class<?> value();");
        project.file(
                "src/main/java/org/hibernate/usertype/UserType.java",
                "package org.hibernate.usertype; public interface UserType<T> {}");
        project.source("Tags", "public abstract class Tags implements org.hibernate.usertype.UserType<String> {}")
                .entity("Post", "@org.hibernate.annotations.Type(Tags.class) String tags;");
        assertThat(project.compile("-Areviver.name=init").first("RV341").getMessage(null))
                .contains("-Areviver.types=blog.Tags=TYPE");
        assertThat(migration("-Areviver.types=blog.Tags=numeric(10,2)")).contains("tags numeric(10,2)");
    }

    @Test
    void storesComputedColumnsWhereTheTargetCannotComputeThemWhenRead() throws IOException {
        annotation("org.hibernate.annotations", "GeneratedColumn", "String value();");
        project.entity("Post", "@org.hibernate.annotations.GeneratedColumn(\"id + 1\") Long next;");
        assertThat(migration("-Areviver.target=17")).contains("STORED");
    }

    @Test
    void leavesValidationOutIfAsked() throws IOException {
        annotation("jakarta.validation", "Constraint", "");
        project.file(
                "src/main/java/jakarta/validation/constraints/NotNull.java",
                "package jakarta.validation.constraints; @jakarta.validation.Constraint public @interface NotNull {}");
        project.entity("Post", "@jakarta.validation.constraints.NotNull String title;");
        assertThat(migration("-Areviver.validation=ignore")).doesNotContain("title character varying(255) NOT NULL");
        assertThat(project.compile("-Areviver.validation=apply").first("RV206").getMessage(null))
                .contains("column post.title: not null");
    }

    /** Annotations are read by name, so the libraries that have them need not be there. */
    private void annotation(String packageName, String name, String value) {
        project.file(
                "src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java",
                "package " + packageName + "; public @interface " + name + " { " + value + " }");
    }

    private String migration(String... options) throws IOException {
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "-Areviver.name=init";
        Compiled compiled = project.compile(all);
        assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
        return Files.readString(
                project.migrations().resolve(project.names().get(0)).resolve("migration.sql"));
    }
}
