package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** The key takes over the parts of the other key with their types, and so with what these ask of their columns. */
@Entity
public class Ticket {
    @EmbeddedId
    Key key;

    @MapsId("place")
    @ManyToOne
    Seat seat;

    @Embeddable
    public static class Key {
        Seat.Place place;
        int day;
    }
}
