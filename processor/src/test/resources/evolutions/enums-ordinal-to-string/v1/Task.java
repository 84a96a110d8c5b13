package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Task {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) @ColumnDefault("1") @Column(nullable = false) Level level;
}
