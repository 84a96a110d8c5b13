package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Post {
    @Id Long id;
    @ElementCollection Set<Comment> comments;
}
