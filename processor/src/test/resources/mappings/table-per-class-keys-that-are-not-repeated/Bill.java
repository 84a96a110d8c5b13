package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Bill {
    @EmbeddedId
    Number number;

    @Embeddable
    public static class Number {
        int year;
        int serial;
    }
}
