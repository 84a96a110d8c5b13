package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Post {
    @Id Long id;
    @Enumerated(EnumType.STRING) @ColumnDefault("'NEW'") State state;
}
