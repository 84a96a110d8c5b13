package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Place {
    @ManyToOne
    @JoinColumn(name = "placed_in")
    Album album;
}
