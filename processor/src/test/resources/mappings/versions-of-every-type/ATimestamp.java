package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.sql.Timestamp;

@Entity
class ATimestamp {
    @Id
    Long id;

    @Version
    Timestamp version;
}
