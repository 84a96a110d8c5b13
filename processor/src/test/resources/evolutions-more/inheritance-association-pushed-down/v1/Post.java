package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Post {
    @Id Long id;
    @ManyToMany List<Tag> tags;
}
