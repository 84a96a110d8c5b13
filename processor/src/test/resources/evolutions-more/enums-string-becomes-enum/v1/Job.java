package demo;

import jakarta.persistence.*;

@Entity
public class Job {
    @Id Long id;
    @Column(length = 10) String stage;
}
