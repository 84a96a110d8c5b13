package dev.reviver.sample;

import com.zaxxer.hikari.HikariDataSource;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.RollbackOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sample: brings a database up to date at boot, works with it through Hibernate, takes the newest migration back and
 * applies it again. It tells on the console what happens.
 */
public final class BlogApp {
    /** Kept here because the logging system forgets loggers that nobody holds, and their levels with them. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final Account account;

    BlogApp(Account account) {
        this.account = account;
    }

    /** Runs the sample; see {@link BlogDatabase} for the environment variables. */
    public static void main(String[] arguments) throws Exception {
        HIBERNATE.setLevel(Level.SEVERE);
        Account account = new Account(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        account.heading("Starting PostgreSQL");
        try (BlogDatabase database = BlogDatabase.open(System.getenv())) {
            account.line(database.description());
            new BlogApp(account).run(database.pool());
        }
    }

    void run(HikariDataSource pool) {
        MigrationRunner migrations = MigrationRunner.of(pool).withListener(account);

        account.heading("Migrating, before Hibernate opens");
        account.line(migrations.migrate().describe());
        account.line(migrations.migrate().describe());

        account.heading("Hibernate validates the schema, and the blog works");
        try (Blog blog = Blog.open(pool)) {
            blog.writeSomething();
            account.line(blog.describe());
        }

        account.heading("The newest migration turns out badly: roll it back");
        try {
            account.line(migrations.rollback(1).describe());
        } catch (MigrationException.RowsAtStake refused) {
            account.line("Refused at first, for it would lose: " + refused.rows());
            account.line(
                    migrations.rollback(RollbackOptions.last(1).allowDataLoss()).describe());
        }
        account.line(migrations.status().describe());
        account.line(
                BlogDatabase.countPosts(pool) + " posts are still there; what went is the column that came, and with it"
                        + " who was published: down.sql says so at that step (RV142)");

        account.heading("And apply it again");
        account.line(migrations.migrate().describe());
        try (Blog blog = Blog.open(pool)) {
            account.line(blog.describe());
        }
    }
}
