package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Post {
    @Id Long id;
    @ManyToMany List<Tag> tags;
}
