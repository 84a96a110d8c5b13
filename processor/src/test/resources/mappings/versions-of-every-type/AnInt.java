package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class AnInt {
    @Id
    Long id;

    @Version
    int version;
}
