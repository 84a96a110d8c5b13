package app;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "postal_address")
class Address {
    String city;
    String street;
}
