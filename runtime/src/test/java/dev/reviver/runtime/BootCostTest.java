package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What a start with nothing to do costs an application beside the one query: counted, not timed. */
class BootCostTest {
    private static final long A_TENTH_OF_A_MEBIBYTE = (1 << 20) / 10;

    @Test
    void loadsFewClassesAndAllocatesNextToNothing(@TempDir Path directory) throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        Project project = new Project(directory.resolve("db/migrations"));
        ChainDigest chain = new ChainDigest();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String name = String.format(Locale.ROOT, "20260101%06d_m", i);
            String up = "CREATE TABLE m" + i + " (id int);";
            project.write(name, up, "DROP TABLE m" + i + ";");
            chain.add(new MigrationName(name), Checksum.of(up).hex());
            names.append(name).append('\n');
        }
        Path index = directory.resolve(ClassPathMigrations.INDEX + BootProcess.Migrations.class.getName());
        Files.createDirectories(index.getParent());
        Files.writeString(index, chain.summary().line() + "\n" + names);
        project.runner(database).migrate();

        String url = database.unwrap(PGSimpleDataSource.class).getUrl() + "?user=postgres";
        BootProcess.Cost select = BootProcess.run(url, directory, "select");
        BootProcess.Cost boot = BootProcess.run(url, directory, "migrate");
        System.out.println("BootCostTest: a SELECT " + select + ", a start " + boot);
        assertThat(boot.classes()).isLessThan(select.classes() * 3 / 2);
        assertThat(boot.bytes()).isLessThan(A_TENTH_OF_A_MEBIBYTE);
    }
}
