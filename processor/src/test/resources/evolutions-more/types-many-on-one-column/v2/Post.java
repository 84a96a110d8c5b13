package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import java.time.Instant;
import java.time.LocalDate;

@Entity
public class Post {
    @Id Long id;
    @Embedded Money money;
    @RenamedFrom("at") @Column(nullable = false) @Backfill("'2020-01-01 00:00:00Z'") Instant moment;
    @RenamedFrom("since") @ColumnDefault("'2000-01-01'") LocalDate begin;
}
