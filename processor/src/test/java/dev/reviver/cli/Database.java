package dev.reviver.cli;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database of the test server, as a user names it. */
record Database(DataSource source) {
    static Database fresh() throws Exception {
        return new Database(TestPostgres.freshDatabase());
    }

    String url() throws Exception {
        try (Connection connection = source.getConnection()) {
            String url = connection.getMetaData().getURL();
            return url + (url.contains("?") ? "&" : "?") + "user=postgres";
        }
    }

    void execute(String sql) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
