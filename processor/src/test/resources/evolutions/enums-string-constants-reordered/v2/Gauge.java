package demo;

import jakarta.persistence.*;

@Entity
public class Gauge {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(length = 5) Axis axis;
}
