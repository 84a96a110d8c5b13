package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class AShortString {
    @Id
    @Column(length = 12) String id;

    @ManyToOne
    AShortString other;
}
