package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Seat {
    @EmbeddedId
    Place place;

    public enum Side {
        LEFT,
        RIGHT
    }

    @Embeddable
    public static class Place {
        int row;
        Side side;
    }
}
