package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "pets")
public class Pet {
    @Id
    Integer id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "shared", nullable = false, insertable = false, updatable = false)
    Owner zSharedFromHere;
}
