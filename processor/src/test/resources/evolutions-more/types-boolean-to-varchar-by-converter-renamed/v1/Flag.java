package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Flag {
    @Id Long id;
    @Column(nullable = false) Boolean active;
    @ColumnDefault("true") Boolean visible;
}
