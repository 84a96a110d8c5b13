package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Post {
    @Id Long id;
    @OneToMany @JoinColumn(name = "post_id") @OrderColumn(name = "place") List<Comment> comments;
}
