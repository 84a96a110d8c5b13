package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Job {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Set<Stage> stages;
}
