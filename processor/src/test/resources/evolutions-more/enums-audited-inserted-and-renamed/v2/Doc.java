package demo;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Doc {
    @Id Long id;
    Kind kind;
    @Enumerated(EnumType.STRING) Kind other;
    @ElementCollection Set<Kind> kinds;
}
