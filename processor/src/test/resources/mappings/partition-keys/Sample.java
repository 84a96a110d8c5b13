package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;

@Entity
class Sample {
    @Id
    Long id;

    @PartitionKey
    String region;

    @PartitionKey
    @Column(name = "part", nullable = false)
    int part;
}
