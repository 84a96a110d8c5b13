package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(name = "street") String street;
    @Column(name = "city", length = 50) String city;
}
