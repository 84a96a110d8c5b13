package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @OneToOne(mappedBy = "person") Details details;
}
