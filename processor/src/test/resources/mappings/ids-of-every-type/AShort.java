package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class AShort {
    @Id
    short id;

    @ManyToOne
    AShort other;
}
