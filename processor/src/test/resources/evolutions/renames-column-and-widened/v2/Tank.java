package demo;

import jakarta.persistence.*;

@Entity
public class Tank {
    @Id Long id;
    @Column(nullable = false) long volume;
    @Column(length = 10) String fuel;
}
