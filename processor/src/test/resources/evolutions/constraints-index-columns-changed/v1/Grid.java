package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(indexes = {@Index(name = "ix_a", columnList = "a"), @Index(name = "ix_b", columnList = "b", unique = true)})
public class Grid {
    @Id Long id;
    Integer a;
    Integer b;
}
