package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Dependent {
    @EmbeddedId
    DependentId id;

    @MapsId("person")
    @ManyToOne
    Person owner;
}
