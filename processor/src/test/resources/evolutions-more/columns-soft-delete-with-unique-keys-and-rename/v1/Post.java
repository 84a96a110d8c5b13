package demo;

import jakarta.persistence.*;
import java.util.List;
import java.util.ArrayList;

@Entity
public class Post {
    @Id Long id;
    @Column(nullable = false, unique = true) String slug;
    @ManyToOne Post parent;
    @OneToMany @OrderColumn(name = "pos") @JoinColumn(name = "up_id") List<Post> below = new ArrayList<>();
}
