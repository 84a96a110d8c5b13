package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "code"})) @SoftDelete
public class Product {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String code;
    @Version Long version;
    @Backfill("'main'") @TenantId @Column(nullable = false, length = 20) String tenant;
}
