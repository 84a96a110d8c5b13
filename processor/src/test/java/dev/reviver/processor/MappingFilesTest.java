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
        // Hibernate reads <delimited-identifiers/>, and asks nobody for it.
        assertThat(migration()).contains("CREATE TABLE blog.post");
    }

    @Test
    void refusesAnEntityThatIsExcluded() {
        project.entity("Tag", "int size;");
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
        project.entity("Tag", "int size;");
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
    void readsAMappingFileOverTheAnnotations() throws Exception {
        mapping(
                "<entity class='blog.Post'><table name='article'/>"
                        + "<attributes><basic name='title'><column name='headline' length='40'/></basic></attributes></entity>");
        assertThat(migration()).contains("CREATE TABLE article", "headline character varying(40)");
    }

    @Test
    void findsAnEntityThatOnlyAMappingFileKnows() throws Exception {
        project.file("src/main/java/blog/Note.java", "package blog; public class Note { Long id; String text; }");
        mapping(
                "<package>blog</package><entity class='Note' access='FIELD'><attributes><id name='id'/></attributes></entity>");
        assertThat(migration()).contains("CREATE TABLE note", "CREATE TABLE post");
    }

    @Test
    void readsAgainWhenOnlyTheMappingFileHasChanged() throws Exception {
        mapping("<entity class='blog.Post'><table name='article'/></entity>");
        migration();
        assertThat(project.compile().messages()).noneMatch(message -> message.contains("[RV207]"));
        mapping("<entity class='blog.Post'><table name='article'/>"
                + "<attributes><basic name='title'><column length='40'/></basic></attributes></entity>");
        assertThat(String.join("\n", project.compile().messages())).contains("[RV207]", "character varying(40)");
        mapping("");
        assertThat(String.join("\n", project.compile().messages())).contains("post");
    }

    @Test
    void dropsATableWhoseEntityIsNoLongerInTheFile() throws Exception {
        project.file("src/main/java/blog/Note.java", "package blog; public class Note { Long id; String text; }");
        mapping("<entity class='blog.Note' access='FIELD'><attributes><id name='id'/></attributes></entity>");
        migration();
        mapping("");
        assertThat(String.join("\n", project.compile().messages())).contains("DROP TABLE note");
    }

    @Test
    void refusesInAMappingFileThatPersistenceXmlNames() {
        project.file(
                "src/main/resources/META-INF/more.xml",
                "<entity-mappings>\n<embeddable class='blog.A'/></entity-mappings>");
        unit("<mapping-file>META-INF/more.xml</mapping-file>");
        assertThat(errors()).contains("[RV216]", "more.xml:2: there is no class blog.A");
    }

    @Test
    void refusesAMappingFileThatIsNotThere() {
        unit("\n<mapping-file>META-INF/none.xml</mapping-file>");
        assertThat(errors()).contains("persistence.xml:2: there is no META-INF/none.xml");
    }

    @Test
    void refusesAnAttributeThatIsNotThere() {
        mapping("\n<entity class='blog.Post'><attributes>\n<basic name='titel'/></attributes></entity>");
        assertThat(errors()).contains("orm.xml:3: blog.Post has no field for \"titel\"");
    }

    @Test
    void refusesAnElementThatItDoesNotRead() {
        mapping("\n<entity class='blog.Post'>\n<attributes><any name='title'/></attributes>\n<soft-delete/></entity>");
        assertThat(errors())
                .contains("orm.xml:3: <any> is not read", "orm.xml:4: <soft-delete> in <entity> is not read");
    }

    @Test
    void refusesAValueThatMeansNothing() {
        mapping("<entity class='blog.Post'>\n<inheritance strategy='TWO_TABLES'/><attributes>"
                + "<basic name='title'><column length='long'/></basic></attributes></entity>");
        assertThat(errors())
                .contains("\"TWO_TABLES\" is none of the constants of InheritanceType", "\"long\" is no whole number");
    }

    @Test
    void tellsWhatTheReaderDoesNotUnderstandAtTheLineOfTheFile() {
        mapping("\n<entity class='blog.Post'><attributes><basic name='title'>\n"
                + "<column options='x y'/></basic></attributes></entity>");
        assertThat(errors()).contains("orm.xml:3: blog.Post.title: ");
    }

    @Test
    void refusesAnHbmFile() {
        project.file(ORM, "<hibernate-mapping>\n<class name='Post'/></hibernate-mapping>");
        assertThat(errors()).contains("orm.xml:1: <hibernate-mapping> is no mapping file", "HbmXmlTransformer");
    }

    @Test
    void refusesAListedClassThatIsNotThere() {
        unit("\n<class>blog.Nobody</class>");
        assertThat(errors()).contains("persistence.xml:2: there is no class blog.Nobody");
    }

    @Test
    void refusesAJarThatIsNotThere() {
        unit("\n<jar-file>lib/entities.jar</jar-file>");
        assertThat(errors()).contains("persistence.xml:2: there is no file lib/entities.jar");
    }

    private void mapping(String content) {
        project.file(ORM, "<entity-mappings>" + content + "</entity-mappings>");
    }

    @Test
    void refusesSettingsThatMakeAnotherSchema() {
        properties("\n<property name='hibernate.type.preferred_boolean_jdbc_type' value='STRUCT'/>");
        assertThat(errors())
                .contains("persistence.xml:2", "hibernate.type.preferred_boolean_jdbc_type is STRUCT", "@JdbcTypeCode");
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
