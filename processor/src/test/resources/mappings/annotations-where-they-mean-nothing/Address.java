package mappings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;

@Embeddable
class Address {
    @JoinColumn(name = "town", nullable = false)
    String city;
}
