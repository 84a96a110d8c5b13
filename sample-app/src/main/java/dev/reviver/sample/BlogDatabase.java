package dev.reviver.sample;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The blog's database: the one that {@code BLOG_DATABASE_URL} names (a JDBC URL, with {@code BLOG_DATABASE_USER} and
 * {@code BLOG_DATABASE_PASSWORD}), or an embedded PostgreSQL that lives as long as this object.
 */
final class BlogDatabase implements AutoCloseable {
    private final @Nullable EmbeddedPostgres server;
    private final HikariDataSource pool;

    private BlogDatabase(@Nullable EmbeddedPostgres server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    static BlogDatabase open(Map<String, String> environment) throws IOException {
        String url = environment.get("BLOG_DATABASE_URL");
        if (url != null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(environment.get("BLOG_DATABASE_USER"));
            config.setPassword(environment.get("BLOG_DATABASE_PASSWORD"));
            return new BlogDatabase(null, new HikariDataSource(config));
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        return new BlogDatabase(server, new HikariDataSource(config));
    }

    HikariDataSource pool() {
        return pool;
    }

    String description() {
        try (Connection connection = pool.getConnection()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                    + (server == null ? "" : ", embedded") + ", at "
                    + connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    static long countPosts(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM post")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The posts cannot be counted: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
