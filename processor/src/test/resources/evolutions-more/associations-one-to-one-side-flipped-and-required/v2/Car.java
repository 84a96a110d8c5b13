package demo;

import jakarta.persistence.*;

@Entity
public class Car {
    @Id Long id;
    @OneToOne(mappedBy = "car") Engine engine;
}
