package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(indexes = {@Index(name = "ix_a", columnList = "b"), @Index(name = "ix_c", columnList = "c")}, uniqueConstraints = @UniqueConstraint(name = "uk_b", columnNames = {"c", "b"}))
public class Post {
    @Id Long id;
    @RenamedFrom("a") @Column(nullable = false, length = 300) String b;
    @RenamedFrom("b") @Column(nullable = false) Long c;
    @RenamedFrom("x") @ManyToOne Post y;
}
