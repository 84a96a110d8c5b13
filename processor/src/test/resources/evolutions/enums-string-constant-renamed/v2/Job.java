package demo;

import jakarta.persistence.*;

@Entity
public class Job {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10) Stage stage;
}
