package demo;

import jakarta.persistence.*;

@Entity
public class Task {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(name = "state", length = 10) State state;
}
