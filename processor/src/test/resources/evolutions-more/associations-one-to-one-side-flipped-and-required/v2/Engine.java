package demo;

import jakarta.persistence.*;

@Entity
public class Engine {
    @Id Long id;
    @OneToOne @JoinColumn(name = "built_into") Car car;
    String serial;
}
