package demo;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Membership {
    @Id Long id;
    @Column(nullable = false) @ColumnDefault("current_date") LocalDate since;
    LocalDate until;
}
