package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class D {
    @Id Long id;
    @Column(nullable = false, updatable = false) @Backfill("now()") java.time.Instant created;
    @RenamedFrom("at") @Column(nullable = false) @Backfill("created") java.time.LocalDateTime changed;
}
