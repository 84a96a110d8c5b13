package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "title"}), indexes = @Index(columnList = "tenant"))
public class Doc {
    @Id Long id;
    @TenantId @Backfill("'main'") @Column(nullable = false, length = 20) String tenant;
    @Column(nullable = false, length = 20) String title;
}
