package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Table(indexes = @Index(name = "ix_kind", columnList = "kind"), uniqueConstraints = @UniqueConstraint(name = "uk_number", columnNames = "number"))
public class Trade {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String kind;
    Integer number;
    @ElementCollection Set<String> tags = new HashSet<>();
    @ManyToMany Set<Buyer> buyers = new HashSet<>();
}
