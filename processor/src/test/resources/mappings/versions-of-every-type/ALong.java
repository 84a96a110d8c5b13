package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class ALong {
    @Id
    Long id;

    @Version
    long version;
}
