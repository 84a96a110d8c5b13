package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
class AnInstant {
    @Id
    Long id;

    @Version
    Instant version;
}
