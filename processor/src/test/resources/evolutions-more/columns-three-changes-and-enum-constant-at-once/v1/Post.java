package demo;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "ix", columnList = "state"), uniqueConstraints = @UniqueConstraint(name = "uk", columnNames = {"state", "num"}))
public class Post {
    @Id Long id;
    @Enumerated(EnumType.STRING) State state;
    Integer num;
}
