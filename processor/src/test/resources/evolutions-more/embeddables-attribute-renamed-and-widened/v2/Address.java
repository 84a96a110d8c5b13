package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(length = 80) String street;
    @Column(length = 40) String town;
}
