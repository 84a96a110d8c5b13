package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Seat {
    @EmbeddedId
    @AttributeOverride(name = "row", column = @Column(name = "seat_row", length = 2))
    @AttributeOverride(name = "number", column = @Column(name = "seat_number"))
    SeatKey key;
}
