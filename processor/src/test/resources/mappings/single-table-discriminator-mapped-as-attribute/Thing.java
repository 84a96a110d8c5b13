package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "kind")
public class Thing {
    @Id
    Long id;

    @Column(name = "kind", insertable = false, updatable = false)
    String kind;
}
