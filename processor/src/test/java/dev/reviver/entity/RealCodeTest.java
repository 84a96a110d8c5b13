package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The entities of published projects give the schema that Hibernate would create, with {@code -Dreal.code=true}, or the profile {@code real-code}. Maven
 * downloads their jars into {@code target/real-code}; nothing of theirs is kept here. Prints a score for each.
 */
@EnabledIfSystemProperty(named = "real.code", matches = "true")
class RealCodeTest {
    private static final List<RealCode> PROJECTS = List.of(
            new RealCode(
                    "dspace",
                    List.of("org.dspace:dspace-api:8.2"),
                    List.of(
                            "org.apache.commons:commons-lang3:3.18.0",
                            "org.apache.commons:commons-collections4:4.4",
                            "commons-io:commons-io:2.19.0",
                            "org.apache.logging.log4j:log4j-api:2.25.1",
                            "org.apache.solr:solr-solrj:8.11.4",
                            "jakarta.annotation:jakarta.annotation-api:2.1.1",
                            "org.springframework:spring-beans:6.2.8",
                            "org.springframework:spring-core:6.2.8",
                            "org.dspace:dspace-services:8.2"),
                    ""),
            new RealCode(
                    "axon",
                    List.of(
                            "org.axonframework:axon-messaging:4.13.0",
                            "org.axonframework:axon-modelling:4.13.0",
                            "org.axonframework:axon-eventsourcing:4.13.0"),
                    List.of(
                            "jakarta.annotation:jakarta.annotation-api:2.1.1",
                            "javax.persistence:javax.persistence-api:2.2"),
                    ""),
            new RealCode(
                    "spring-statemachine",
                    List.of("org.springframework.statemachine:spring-statemachine-data-jpa:4.0.1"),
                    List.of(
                            "org.springframework.statemachine:spring-statemachine-data-common:4.0.1",
                            "org.springframework.statemachine:spring-statemachine-core:4.0.1",
                            "com.fasterxml.jackson.core:jackson-annotations:2.19.1"),
                    ""),
            new RealCode(
                    "spring-modulith",
                    List.of("org.springframework.modulith:spring-modulith-events-jpa:2.1.1"),
                    List.of(
                            "org.springframework.modulith:spring-modulith-events-core:2.1.1",
                            "org.springframework.modulith:spring-modulith-events-api:2.1.1",
                            "org.springframework:spring-core:7.0.1",
                            "org.jspecify:jspecify:1.0.0"),
                    ""),
            new RealCode(
                    "keycloak",
                    List.of("org.keycloak:keycloak-model-jpa:26.0.7"),
                    List.of(
                            "org.keycloak:keycloak-common:26.0.7",
                            "org.keycloak:keycloak-core:26.0.7",
                            "org.keycloak:keycloak-model-storage:26.0.7",
                            "org.keycloak:keycloak-model-storage-private:26.0.7",
                            "org.keycloak:keycloak-server-spi:26.0.7",
                            "org.keycloak:keycloak-server-spi-private:26.0.7",
                            "com.fasterxml.jackson.core:jackson-annotations:2.17.2",
                            "com.fasterxml.jackson.core:jackson-core:2.17.2",
                            "com.fasterxml.jackson.core:jackson-databind:2.17.2"),
                    ""),
            new RealCode(
                    "kogito-data-index",
                    List.of("org.kie.kogito:data-index-storage-jpa-common:10.0.0"),
                    List.of(
                            "org.kie.kogito:data-index-storage-api:10.0.0",
                            "org.kie.kogito:persistence-commons-jpa:10.0.0",
                            "com.fasterxml.jackson.core:jackson-annotations:2.17.2",
                            "com.fasterxml.jackson.core:jackson-core:2.17.2",
                            "com.fasterxml.jackson.core:jackson-databind:2.17.2"),
                    ""),
            new RealCode("drools", List.of("org.drools:drools-persistence-jpa:10.1.0"), List.of(RealCode.ALL), ""),
            new RealCode(
                    "jbpm",
                    List.of("org.jbpm:jbpm-human-task-jpa:7.74.1.Final", "org.jbpm:jbpm-audit:7.74.1.Final"),
                    List.of(RealCode.ALL),
                    ""),
            new RealCode(
                    "apiman",
                    List.of("io.apiman:apiman-manager-api-beans:2.1.0.Final"),
                    List.of(RealCode.ALL),
                    "",
                    // Types by the names that they had in Hibernate 5.
                    Map.of(
                            "@Type\\(type\\s*=\\s*\"[\\w.]*[tT]ext(Type)?\"\\)",
                            "@org.hibernate.annotations.JdbcTypeCode(java.sql.Types.LONGVARCHAR)")),
            new RealCode(
                    "openmeetings",
                    List.of("org.apache.openmeetings:openmeetings-db:5.1.0"),
                    List.of(RealCode.ALL),
                    "",
                    // A reserved word, which Hibernate's own statements fail at.
                    Map.of("name = \"end\"", "name = \"`end`\"")),
            new RealCode(
                    "hapi-fhir",
                    List.of(
                            "ca.uhn.hapi.fhir:hapi-fhir-jpaserver-model:8.8.0",
                            "ca.uhn.hapi.fhir:hapi-fhir-jpaserver-base:8.8.0"),
                    List.of(RealCode.ALL),
                    "",
                    // A sequence generator that does not start without the application around it.
                    Map.of(
                            "[\\w.]*\\bHapiSequenceStyleGenerator\\.class",
                            "org.hibernate.id.enhanced.SequenceStyleGenerator.class")),
            new RealCode(
                    "hibernate-testing",
                    List.of("org.hibernate.orm:hibernate-testing:7.3.0.Final"),
                    List.of("org.junit.jupiter:junit-jupiter-api:5.13.4", "javax.money:money-api:1.1"),
                    "org/hibernate/testing/orm/domain/(\\w+)/"));

    @TestFactory
    Stream<DynamicTest> readsRealEntitiesAsHibernateDoes(@TempDir Path temporary) {
        return Stream.concat(PROJECTS.stream(), more())
                .filter(project -> project.name().matches(System.getProperty("real.only", ".*")))
                .map(project -> dynamicTest(project.name(), () -> judge(project, temporary)));
    }

    /** More of them, {@code -Dreal.more=group:artifact:version}, more than one artifact with commas and more than one project with semicolons. */
    private static Stream<RealCode> more() {
        return Stream.of(System.getProperty("real.more", "").split(";", -1))
                .filter(artifacts -> !artifacts.isEmpty())
                .map(artifacts -> new RealCode(
                        artifacts.replaceAll("[^\\w.-]+", "-"),
                        List.of(artifacts.split(",", -1)),
                        List.of(RealCode.ALL),
                        ""));
    }

    private static void judge(RealCode project, Path temporary) throws Exception {
        RealCode.Unpacked unpacked = project.unpack(Path.of("target", "real-code", project.name()));
        assertThat(unpacked.sources()).as("sources of entities").isNotEmpty();
        int common = 0;
        int either = 0;
        int same = 0;
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<Path>> group : unpacked.sources().entrySet()) {
            Path classes =
                    Files.createDirectories(temporary.resolve(project.name()).resolve(group.getKey()));
            Compilation compilation = Compilation.of(group.getValue(), unpacked.jars(), List.of(), classes);
            List<Diagnostic<? extends JavaFileObject>> errors = compilation.errors();
            errors.forEach(error -> differences.add(group.getKey() + ": " + error.getMessage(null)));
            if (!errors.isEmpty()) {
                continue;
            }
            boolean equal = true;
            writesNothingTheSecondTime(unpacked, group.getValue(), compilation, temporary);
            LeftOut leftOut = LeftOut.of(compilation);
            for (NamingStrategy naming : NamingStrategy.values()) {
                try (Sandbox sandbox = new Sandbox(TestPostgres.freshDatabase())) {
                    Verdict verdict = new Judge(sandbox).judgeLeniently(compilation, unpacked.jars(), naming);
                    common += verdict.common().size();
                    either += verdict.common().size()
                            + verdict.missing().size()
                            + verdict.extra().size();
                    equal &= verdict.same();
                    verdict.missing().stream()
                            .filter(fact -> !leftOut.explains(fact, compilation.model(naming)))
                            .forEach(fact -> differences.add(group.getKey() + " " + naming + ": - " + fact));
                    verdict.extra().forEach(fact -> differences.add(group.getKey() + " " + naming + ": + " + fact));
                }
            }
            same += equal ? 1 : 0;
        }
        System.out.println(project.name() + ": " + common + " of " + either + " facts in common, " + same + " of "
                + unpacked.sources().size() + " groups without any difference");
        assertThat(differences).as("differences of " + project.name()).isEmpty();
    }

    /** The classes are the same when they come again, in another order. */
    private static void writesNothingTheSecondTime(
            RealCode.Unpacked unpacked, List<Path> sources, Compilation first, Path temporary) throws IOException {
        List<Path> backwards = new ArrayList<>(sources);
        Collections.reverse(backwards);
        Path classes = Files.createTempDirectory(temporary, "again");
        Compilation again = Compilation.of(backwards, unpacked.jars(), List.of(), classes);
        assertThat(again.digest()).as("what the seal says").isEqualTo(first.digest());
        for (NamingStrategy naming : NamingStrategy.values()) {
            assertThat(Differ.diff(
                                    first.model(naming).schema(),
                                    again.model(naming).schema(),
                                    Renames.NONE)
                            .changes())
                    .as("changes of the second compile, %s", naming)
                    .isEmpty();
        }
    }
}
