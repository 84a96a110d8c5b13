package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;

    String zip;
}
