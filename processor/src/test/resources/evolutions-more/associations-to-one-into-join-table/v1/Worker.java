package demo;

import jakarta.persistence.*;

@Entity
public class Worker {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "plant_id") Plant plant;
}
