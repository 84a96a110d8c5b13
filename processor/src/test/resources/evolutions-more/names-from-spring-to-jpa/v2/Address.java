package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(length = 40) String streetName;
    @Column(length = 10) String postalCode;
}
