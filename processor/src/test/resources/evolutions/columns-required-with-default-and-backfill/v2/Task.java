package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.Backfill;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Task {
    @Id Long id;
    @Column(length = 20) String name;
    @Backfill("'old ' || name") @ColumnDefault("'new'") @Column(nullable = false, length = 30) String kind;
}
