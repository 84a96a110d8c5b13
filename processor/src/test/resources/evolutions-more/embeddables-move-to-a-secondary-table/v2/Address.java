package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(table = "person_address", length = 40) String street;
    @Column(table = "person_address", length = 40) String town;
}
