package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class AString {
    @Id
    String id;

    @ManyToOne
    AString other;
}
