package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import jakarta.servlet.ServletContextListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.loader.WebappLoader;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a servlet container: the web application brings runtime and migrations in {@code WEB-INF/lib}, in a class loader of
 * its own, and the container the driver; a listener migrates before the application is available.
 */
class ServletContainerTest {
    private static final String LISTENER = """
            package shop;
            import dev.reviver.runtime.MigrationRunner;
            import jakarta.servlet.ServletContextEvent;
            public final class AtStart implements jakarta.servlet.ServletContextListener {
                @Override public void contextInitialized(ServletContextEvent event) {
                    MigrationRunner.of(event.getServletContext().getInitParameter("url"), new java.util.Properties()).migrate();
                }
            }
            """;

    /** Held, or it would be collected with what it is told. */
    private static final Logger CONTAINER = Logger.getLogger("org.apache");

    private final DataSource database = TestPostgres.freshDatabase();
    private final Path work;
    private final Path web;
    private final AppClasses stock;
    private final AppClasses orders;

    ServletContainerTest(@TempDir Path work) throws IOException {
        this.work = work;
        this.web = work.resolve("web");
        // Two modules whose scripts have the same path: each is to read those of its own jar.
        stock = new AppClasses(work.resolve("stock")).migrations("stock.Migrations", "stock", "20260101000000_init\n");
        stock.project().write("20260101000000_init", "CREATE TABLE stock (id int);", "DROP TABLE stock;");
        orders = new AppClasses(work.resolve("orders"))
                .migrations("orders.Migrations", "orders", "20260101000000_init\n");
        orders.project().write("20260101000000_init", "CREATE TABLE orders (id int);", "DROP TABLE orders;");
    }

    @BeforeEach
    void isQuiet() {
        CONTAINER.setLevel(Level.OFF);
    }

    /** What the container says of it in the end. */
    private LifecycleState deployed() throws Exception {
        Path lib = Files.createDirectories(web.resolve("WEB-INF/lib"));
        stock.jar(lib.resolve("stock.jar"));
        orders.jar(lib.resolve("orders.jar"));
        AppClasses.jar(AppClasses.runtime(), lib.resolve("reviver-runtime.jar"));
        AppClasses.jar(
                new AppClasses(work.resolve("shop"))
                        .compile("shop/AtStart.java", LISTENER, ServletContextListener.class)
                        .directory(),
                lib.resolve("shop.jar"));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(work.resolve("tomcat").toString());
        try (Connection connection = database.getConnection()) {
            Context context = tomcat.addContext("", new File(web.toString()).getAbsolutePath());
            context.setParentClassLoader(getClass().getClassLoader());
            context.setLoader(new WebappLoader());
            context.addParameter(
                    "url",
                    "jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/" + connection.getCatalog()
                            + "?user=postgres");
            context.addApplicationListener("shop.AtStart");
            tomcat.start();
            return context.getState();
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    @Test
    void migratesBeforeTheApplicationIsAvailable() throws Exception {
        assertThat(deployed()).isEqualTo(LifecycleState.STARTED);
        assertThat(history()).containsExactly("orders 20260101000000_init", "stock 20260101000000_init");
        assertThat(Project.query(database, "SELECT count(*) FROM orders, stock"))
                .containsExactly("0");
    }

    @Test
    void hasNothingToDoWhenItIsDeployedAgain() throws Exception {
        deployed();
        assertThat(deployed()).isEqualTo(LifecycleState.STARTED);
        assertThat(history()).hasSize(2);
    }

    @Test
    void isNotAvailableWhenAMigrationFails() throws Exception {
        orders.project().write("20260101000000_init", "CREATE TABLE orders (id nosuchtype);");
        assertThat(deployed()).isNotEqualTo(LifecycleState.STARTED);
        assertThat(Project.query(database, "SELECT unit, error_message FROM reviver_history WHERE state = 'failed'"))
                .containsExactly("orders ERROR: type \"nosuchtype\" does not exist");
    }

    private List<String> history() throws SQLException {
        return Project.query(database, "SELECT unit, name FROM reviver_history ORDER BY 1, 2");
    }
}
