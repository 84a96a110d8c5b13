package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Task {
    @Id Long id;
    @Enumerated(EnumType.STRING) @ColumnDefault("'MID'") @Column(nullable = false, length = 10) Level level;
}
