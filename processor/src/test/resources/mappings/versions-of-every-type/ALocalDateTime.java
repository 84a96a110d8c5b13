package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

@Entity
class ALocalDateTime {
    @Id
    Long id;

    @Version
    LocalDateTime version;
}
