package app;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street"))
    @AttributeOverride(name = "city", column = @Column(name = "home_city"))
    @AttributeOverride(name = "country", column = @Column(name = "home_country"))
    Address address;
}
