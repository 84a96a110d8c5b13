package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;

    @Column(nullable = false)
    String required;

    Zip zip;

    @ManyToOne
    Company agent;
}
