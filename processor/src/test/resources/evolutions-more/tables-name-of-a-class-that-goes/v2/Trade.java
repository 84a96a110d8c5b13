package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@RenamedFrom("Purchase")
@Table(indexes = @Index(name = "ix_kind", columnList = "what"), uniqueConstraints = @UniqueConstraint(name = "uk_number", columnNames = "code"))
public class Trade {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String what;
    @Column(nullable = false) String code;
    @ElementCollection Set<String> tags = new HashSet<>();
    @ManyToOne Buyer buyer;
}
