package demo;

import jakarta.persistence.*;

@Entity
public class Job {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(length = 10) Stage stage;
}
