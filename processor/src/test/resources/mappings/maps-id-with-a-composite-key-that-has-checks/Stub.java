package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Stub {
    @EmbeddedId
    Ticket.Key key;

    @MapsId
    @OneToOne
    Ticket ticket;
}
