package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Booking {
    private Key key;

    @EmbeddedId
    public Key getKey() { // RV354
        return key;
    }

    @Embeddable
    public static class Key {
        int room;
        int day;
    }
}
