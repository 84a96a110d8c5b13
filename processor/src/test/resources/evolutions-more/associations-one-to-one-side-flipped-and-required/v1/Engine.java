package demo;

import jakarta.persistence.*;

@Entity
public class Engine {
    @Id Long id;
    @OneToOne(mappedBy = "engine") Car car;
    String serial;
}
