package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Job {
    @Id Long id;
    @ColumnDefault("'FRESH'") @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10) Stage stage;
}
