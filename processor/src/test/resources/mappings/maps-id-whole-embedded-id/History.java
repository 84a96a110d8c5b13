package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class History {
    @EmbeddedId
    PersonId id;

    @MapsId
    @OneToOne
    Person patient;
}
