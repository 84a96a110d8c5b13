package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_place", columnNames = {"warehouse", "shelf"}), indexes = @Index(name = "ix_site", columnList = "warehouse, slot", unique = true))
public class Bin {
    @Id Long id;
    @RenamedFrom("site") @Column(nullable = false) String warehouse;
    Integer shelf;
    Integer slot;
}
