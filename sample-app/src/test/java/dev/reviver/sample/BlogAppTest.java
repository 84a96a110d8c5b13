package dev.reviver.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.MigrationRunner;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlogAppTest {
    @Test
    void migratesWorksRollsBackAndAppliesAgain() throws Exception {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (BlogDatabase database = BlogDatabase.open(Map.of())) {
            new BlogApp(new Account(new PrintStream(console, true, StandardCharsets.UTF_8))).run(database.pool());
            assertThat(MigrationRunner.of(database.pool()).status().isUpToDate())
                    .isTrue();
            assertThat(BlogDatabase.countPosts(database.pool())).isEqualTo(3);
        }
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("_add_post_status applied")
                .contains("published, tagged travel: [By night train to Vienna, Coffee at the border]")
                .contains("_add_post_status rolled back")
                .contains("3 posts are still there");
    }
}
