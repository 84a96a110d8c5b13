package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @Column(nullable = false) String name;
    @Embedded Address address;
}
