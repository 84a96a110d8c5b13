package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Membership {
    @Id Long id;
    @Column(nullable = false) @ColumnDefault("current_timestamp") Instant since;
    @RenamedFrom("until") LocalDateTime expires;
}
