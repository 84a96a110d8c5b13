package demo;

import jakarta.persistence.*;

@Entity
@Table(indexes = {@Index(name = "ix_a", columnList = "a"), @Index(name = "ix_c", columnList = "c")}, uniqueConstraints = @UniqueConstraint(name = "uk_b", columnNames = {"b", "c"}))
public class Post {
    @Id Long id;
    String a;
    @Column(nullable = false) Integer b;
    @Enumerated(EnumType.STRING) State c;
    @ManyToOne Post x;
    @ManyToOne Post y;
}
