package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Post {
    @Id Long id;
    @ManyToMany Set<Tag> tags;
}
