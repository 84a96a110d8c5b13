package dev.reviver.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the runtime. */
@AnalyzeClasses(packages = "dev.reviver.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NEEDS_NOTHING_BUT_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.reviver.runtime..", "java..", "javax.sql", "jdk.jfr", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule KEEPS_JDBC_OUT_OF_THE_VALUES = noClasses()
            .that()
            .resideInAPackage("dev.reviver.runtime")
            .and()
            .doNotHaveSimpleName("MigrationRunner")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql");

    @ArchTest
    static final ArchRule THE_HISTORY_DOES_NOT_KNOW_HOW_SCRIPTS_ARE_RUN = noClasses()
            .that()
            .resideInAPackage("dev.reviver.runtime.history")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.reviver.runtime.execute", "dev.reviver.runtime.transact");

    @ArchTest
    static final ArchRule RUNNING_DOES_NOT_KNOW_WHAT_IS_TO_BE_RUN = noClasses()
            .that()
            .resideInAPackage("dev.reviver.runtime.transact")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.reviver.runtime.execute");

    @ArchTest
    static final ArchRule ONLY_THE_DOOR_OPENS_THE_INSIDE = noClasses()
            .that()
            .resideInAPackage("dev.reviver.runtime")
            .and()
            .doNotHaveSimpleName("MigrationRunner")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.reviver.runtime.execute", "dev.reviver.runtime.history", "dev.reviver.runtime.transact");

    @ArchTest
    static final ArchRule USES_NO_REFLECTION =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect");
}
