package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = @Index(name = "ix", columnList = "a, b"), check = @CheckConstraint(name = "ck", constraint = "a > 0 and b is not null"))
public class Post {
    @Id Long id;
    Integer a;
    @Column(length = 20) String b;
    @GeneratedColumn("a + length(b)") Integer sum;
}
