package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "box", indexes = @Index(name = "ix_box_no", columnList = "no"))
public class Box {
    @Id Long id;
    @Column(name = "no") Integer no;
    @Enumerated(EnumType.STRING) @Column(name = "kind", length = 9) Kind kind;
}
