package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;
    City city;

    @ManyToOne
    Country country;
}
