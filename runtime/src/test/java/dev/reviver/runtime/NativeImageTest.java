package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a native image is told to keep: all of it must be there, and be what the runtime asks for. */
class NativeImageTest {
    private static final String METADATA =
            "META-INF/native-image/dev.reviver/reviver-runtime/reachability-metadata.json";
    private static final String SERVICES = "META-INF/services/";

    @Test
    void namesOnlyWhatThereIs() throws Exception {
        JsonNode metadata;
        try (InputStream json = MigrationRunner.class.getClassLoader().getResourceAsStream(METADATA)) {
            metadata = new ObjectMapper().readTree(json);
        }
        assertThat(metadata.fieldNames()).toIterable().isSubsetOf(Set.of("resources", "reflection"));
        for (JsonNode type : metadata.path("reflection")) {
            assertThat(Class.forName(type.path("type").asText())).isNotNull();
        }
        List<String> kept = new ArrayList<>();
        metadata.path("resources")
                .forEach(resource -> kept.add(resource.path("glob").asText()));
        assertThat(kept)
                .containsExactlyInAnyOrder(SERVICES + MigrationSource.class.getName(), ClassPathMigrations.INDEX + "*");
        for (String glob : kept) {
            if (glob.startsWith(SERVICES)) {
                assertThat(Class.forName(glob.substring(SERVICES.length()))).isInterface();
            }
        }
    }
}
