package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "job_state")
public class Job {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(table = "job_state") Stage stage;
}
