package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id @GeneratedValue Long id;
    @OneToOne(mappedBy = "person") Address address;
}
