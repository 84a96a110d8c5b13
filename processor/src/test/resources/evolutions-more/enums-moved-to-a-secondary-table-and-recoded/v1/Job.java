package demo;

import jakarta.persistence.*;

@Entity
public class Job {
    @Id Long id;
    Stage stage;
}
