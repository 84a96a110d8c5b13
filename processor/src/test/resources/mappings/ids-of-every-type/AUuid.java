package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
class AUuid {
    @Id
    UUID id;

    @ManyToOne
    AUuid other;
}
