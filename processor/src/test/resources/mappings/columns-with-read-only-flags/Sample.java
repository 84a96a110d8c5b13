package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Column(insertable = false)
    String notInserted;

    @Column(updatable = false, nullable = false)
    String notUpdated;

    @Column(insertable = false, updatable = false)
    Integer neither;

    @Column(name = "shared")
    String first;

    @Column(name = "shared", insertable = false, updatable = false)
    String second;
}
