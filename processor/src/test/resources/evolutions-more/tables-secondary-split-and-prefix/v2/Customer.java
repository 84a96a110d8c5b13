package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "customer_address")
public class Customer {
    @Id Long id;
    @Column(nullable = false) String name;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "addr_street", table = "customer_address"))
    @AttributeOverride(name = "city", column = @Column(name = "addr_city", length = 80, table = "customer_address"))
    Address address;
}
