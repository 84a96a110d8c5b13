package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "address_id") Address address;
}
