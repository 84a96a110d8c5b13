package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Child {
    @EmbeddedId
    Key id;

    @MapsId("pc")
    @ManyToOne
    Parent parent;
}
