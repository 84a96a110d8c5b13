package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Post {
    @Id Long id;
    @Enumerated(EnumType.STRING) @ColumnDefault("'FRESH'") @Column(nullable = false) @Backfill("'OLD'") State state;
}
