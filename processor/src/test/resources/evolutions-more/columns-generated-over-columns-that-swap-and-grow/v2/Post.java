package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = @Index(name = "ix", columnList = "b, a"), check = @CheckConstraint(name = "ck", constraint = "b > 0 and a is not null"))
public class Post {
    @Id Long id;
    @RenamedFrom("b") @Column(length = 40) String a;
    @RenamedFrom("a") Long b;
    @GeneratedColumn("b + length(a)") Long sum;
}
