package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class AShort {
    @Id
    Long id;

    @Version
    short version;
}
