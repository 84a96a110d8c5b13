package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class ADefined {
    @Id
    @Column(columnDefinition = "char(8)") String id;

    @ManyToOne
    ADefined other;
}
