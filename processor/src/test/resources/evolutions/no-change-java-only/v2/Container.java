package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "box", indexes = @Index(name = "ix_box_no", columnList = "no asc"))
public class Container {
    @Enumerated(EnumType.STRING) @Column(name = "kind", length = 9) Hardness hardness;
    @Column(name = "no") Integer number;
    @Id Long id;
    @Transient String shown;
}
