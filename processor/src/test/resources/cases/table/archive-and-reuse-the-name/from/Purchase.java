package app;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Table(indexes = @Index(name = "ix_what", columnList = "what"))
public class Purchase {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String what;
    @ElementCollection Set<String> tags = new HashSet<>();
}
