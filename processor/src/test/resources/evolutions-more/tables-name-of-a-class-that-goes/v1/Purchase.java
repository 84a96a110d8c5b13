package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Table(indexes = @Index(name = "ix_what", columnList = "what"), uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = "code"))
public class Purchase {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String what;
    @Column(nullable = false) String code;
    @ElementCollection Set<String> tags = new HashSet<>();
    @ManyToOne Buyer buyer;
}
