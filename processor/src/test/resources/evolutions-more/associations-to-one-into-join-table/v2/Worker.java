package demo;

import jakarta.persistence.*;

@Entity
public class Worker {
    @Id Long id;
    @ManyToOne @JoinTable(name = "worker_plant", joinColumns = @JoinColumn(name = "worker_id"), inverseJoinColumns = @JoinColumn(name = "plant_id")) Plant plant;
}
