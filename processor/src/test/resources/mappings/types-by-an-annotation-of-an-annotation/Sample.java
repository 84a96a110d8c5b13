package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    @AsJson
    Map<String, String> settings;

    @AsText
    UUID key;
}
