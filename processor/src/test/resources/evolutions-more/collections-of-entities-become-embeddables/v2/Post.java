package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Post {
    @Id Long id;
    @ElementCollection @OrderColumn(name = "place") List<Comment> comments;
}
