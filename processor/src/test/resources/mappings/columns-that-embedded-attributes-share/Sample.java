package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What Hibernate reads first counts: the basic attribute by its name, the embedded one by that of the whole. */
@Entity
class Sample {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "apart", column = @Column(name = "shared"))
    Whole whole2;

    @Column(name = "shared", nullable = false, length = 10, insertable = false, updatable = false)
    String whole1;
}

@Embeddable
class Whole {
    String apart;
}
