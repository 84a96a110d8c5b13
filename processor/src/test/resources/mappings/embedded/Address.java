package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;

@Embeddable
public class Address extends Place {
    @Column(name = "st", nullable = false)
    String street;

    int floor;

    @Embedded
    Zip zip;

    @ManyToOne
    Customer landlord;

    @ManyToOne(optional = false)
    Customer neighbour;

    @Basic(optional = false)
    String city;

    @Transient
    String skipped;
}
