package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@RenamedFrom("Purchase")
@Table(indexes = @Index(name = "ix_kind", columnList = "what"))
public class Trade {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String what;
    @ElementCollection Set<String> tags = new HashSet<>();
}
