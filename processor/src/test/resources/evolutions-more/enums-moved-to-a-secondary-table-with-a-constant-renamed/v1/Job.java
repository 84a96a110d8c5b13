package demo;

import jakarta.persistence.*;

@Entity
public class Job {
    @Id Long id;
    @Enumerated Stage stage;
}
