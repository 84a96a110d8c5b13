package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Record {
    @EmbeddedId
    PersonId id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "pf", referencedColumnName = "first")
    @JoinColumn(name = "pl", referencedColumnName = "last")
    Person patient;
}
