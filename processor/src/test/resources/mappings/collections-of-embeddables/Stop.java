package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Stop {
    @Column(nullable = false)
    String place;

    int minutes;

    @ManyToOne
    Trip connection;
}
