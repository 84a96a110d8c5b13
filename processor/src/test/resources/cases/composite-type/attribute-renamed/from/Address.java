package app;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address")
class Address {
    String city;
    String street;
}
