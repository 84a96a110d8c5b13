package app;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Table(indexes = @Index(name = "ix_kind", columnList = "kind"))
public class Trade {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String kind;
    @ElementCollection Set<String> tags = new HashSet<>();
}
