package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    @Column(table = "person_home")
    String street;

    @Column(table = "person_home", nullable = false)
    String zip;
}
