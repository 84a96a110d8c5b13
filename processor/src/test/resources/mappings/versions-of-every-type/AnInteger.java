package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class AnInteger {
    @Id
    Long id;

    @Version
    Integer version;
}
