package dev.reviver.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class CatalogTextTest {
    @Test
    void tellsOneTypeFromAnotherAndLeavesOutWhatIsIgnored() throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        List<String> before;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE a (id int PRIMARY KEY, b varchar(10))");
            before = CatalogText.of(database);
            assertThat(before).anySatisfy(line -> assertThat(line).contains("character varying(10)"));
            statement.execute("ALTER TABLE a ALTER b TYPE varchar(11)");
            assertThat(CatalogText.of(database)).isNotEqualTo(before);
            statement.execute("DROP TABLE a");
        }
        assertThat(CatalogText.of(database, "a"))
                .doesNotContainAnyElementsOf(before.stream()
                        .filter(line -> line.contains("public.a"))
                        .toList());
    }
}
