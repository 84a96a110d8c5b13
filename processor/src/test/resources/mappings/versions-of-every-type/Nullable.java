package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Nullable {
    @Id
    Long id;

    @Version
    @Column(name = "v", nullable = true) Integer version;
}
