package dev.reviver.benchmarks;

import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.MigrationSource;
import io.ebean.migration.MigrationConfig;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;

/** What brings a database up to date, and the least that anything could do. */
enum Peer {
    /** One bare SELECT. */
    FLOOR {
        @Override
        void migrate(DataSource source, ClassLoader migrations) throws Exception {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT 1")) {
                row.next();
            }
        }
    },
    REVIVER {
        @Override
        void migrate(DataSource source, ClassLoader migrations) throws Exception {
            MigrationSource unit = (MigrationSource) migrations
                    .loadClass("bench.ReviverMigrations")
                    .getConstructor()
                    .newInstance();
            MigrationListener quiet = event -> {};
            MigrationRunner.of(source, unit).withListener(quiet).migrate();
        }
    },
    FLYWAY {
        @Override
        void migrate(DataSource source, ClassLoader migrations) {
            Flyway.configure(migrations)
                    .dataSource(source)
                    .locations("classpath:flyway")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    },
    LIQUIBASE {
        @Override
        void migrate(DataSource source, ClassLoader migrations) throws Exception {
            try (Connection connection = source.getConnection()) {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                // Otherwise it prints each change set.
                Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> {
                    Liquibase liquibase = new Liquibase(
                            "liquibase/master.xml", new ClassLoaderResourceAccessor(migrations), database);
                    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                    liquibase.update(new Contexts(), new LabelExpression());
                });
                connection.setAutoCommit(true);
            }
        }
    },
    EBEAN {
        @Override
        void migrate(DataSource source, ClassLoader migrations) {
            MigrationConfig config = new MigrationConfig();
            config.setClassLoader(migrations);
            config.setMigrationPath("ebean");
            config.setPlatform("postgres");
            new io.ebean.migration.MigrationRunner(config).run(source);
        }
    };

    abstract void migrate(DataSource source, ClassLoader migrations) throws Exception;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
