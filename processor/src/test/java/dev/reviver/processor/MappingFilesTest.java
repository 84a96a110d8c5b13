package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project.Compiled;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code persistence.xml} and {@code orm.xml} say of the schema is honoured, or refused where it stands. */
class MappingFilesTest {
    private static final String PERSISTENCE = "src/main/resources/META-INF/persistence.xml";
    private static final String ORM = "src/main/resources/META-INF/orm.xml";

    private final Project project;

    MappingFilesTest(@TempDir Path base) {
        project = Project.maven(base).entity("Post", "String title;");
    }

    @Test
    void honoursTheDefaultSchema() throws Exception {
        properties("<property name='hibernate.default_schema' value='blog'/>");
        assertThat(migration()).contains("CREATE TABLE blog.post");
    }

    @Test
    void quotesAllNamesIfAsked() throws Exception {
        properties("<property name='hibernate.globally_quoted_identifiers' value='true'/>");
        assertThat(migration()).contains("CREATE TABLE \"Post\"");
    }

    @Test
    void honoursWhatAMappingFileSaysOfAllUnits() throws Exception {
        project.file(
                ORM,
                "<entity-mappings>"
                        + "<persistence-unit-metadata><persistence-unit-defaults><delimited-identifiers/>"
                        + "<schema>blog</schema></persistence-unit-defaults></persistence-unit-metadata>"
                        + "<named-query name='all'><query>from Post</query></named-query></entity-mappings>");
        assertThat(migration()).contains("CREATE TABLE blog.\"Post\"");
    }

    @Test
    void refusesAnEntityThatIsExcluded() {
        unit("<class>blog.Tag</class>\n<exclude-unlisted-classes/>");
        assertThat(errors()).contains("[RV216]", "persistence.xml:2: ", "blog.Post is not listed");
    }

    @Test
    void takesEntitiesThatAreListedOrNotExcluded() throws Exception {
        unit("<class>blog.Post</class><exclude-unlisted-classes>true</exclude-unlisted-classes>");
        assertThat(migration()).contains("CREATE TABLE");
    }

    @Test
    void takesAllEntitiesIfOneUnitDoes() throws Exception {
        project.file(
                PERSISTENCE,
                "<persistence><persistence-unit><exclude-unlisted-classes/></persistence-unit>"
                        + "<persistence-unit><class>blog.Tag</class></persistence-unit></persistence>");
        assertThat(migration()).contains("CREATE TABLE");
    }

    private void unit(String content) {
        project.file(PERSISTENCE, "<persistence><persistence-unit>" + content + "</persistence-unit></persistence>");
    }

    @Test
    void refusesAMappingInXmlWhereItStands() {
        project.file(
                ORM, "<entity-mappings>\n\n<entity class='blog.Post'><table name='x'/></entity>\n</entity-mappings>");
        assertThat(errors()).contains("[RV216]", "orm.xml:3: <entity> changes the schema");
    }

    @Test
    void refusesInAMappingFileThatPersistenceXmlNames() {
        project.file(
                "src/main/resources/META-INF/more.xml",
                "<entity-mappings>\n<embeddable class='blog.A'/></entity-mappings>");
        project.file(
                PERSISTENCE,
                "<persistence><persistence-unit><mapping-file>META-INF/more.xml</mapping-file></persistence-unit></persistence>");
        assertThat(errors()).contains("more.xml:2: <embeddable>");
    }

    @Test
    void refusesSettingsThatMakeAnotherSchema() {
        properties("\n<property name='hibernate.type.preferred_boolean_jdbc_type' value='SMALLINT'/>");
        assertThat(errors()).contains("persistence.xml:2", "hibernate.type.preferred_boolean_jdbc_type is SMALLINT");
    }

    @Test
    void refusesANamingStrategyThatItDoesNotKnow() {
        properties("<property name='hibernate.physical_naming_strategy' value='blog.Shouting'/>");
        assertThat(errors()).contains("blog.Shouting", "-Areviver.naming=jpa or spring");
    }

    @Test
    void refusesWhatIsNoXml() {
        project.file(PERSISTENCE, "<persistence>\n<oops");
        assertThat(errors()).contains("persistence.xml:2", "no well-formed XML");
    }

    private void properties(String content) {
        project.file(
                PERSISTENCE,
                "<persistence><persistence-unit name='blog'><properties>" + content
                        + "</properties></persistence-unit></persistence>");
    }

    private String migration() throws Exception {
        Compiled compiled = project.compile("-Areviver.name=init");
        assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
        return Files.readString(
                project.migrations().resolve(project.names().get(0)).resolve("migration.sql"));
    }

    private String errors() {
        String errors = String.join("\n", project.compile("-Areviver.name=init").messages());
        assertThat(project.names()).isEmpty();
        return errors;
    }
}
