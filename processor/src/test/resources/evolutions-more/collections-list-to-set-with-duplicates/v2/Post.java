package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Post {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "post_tag", joinColumns = @JoinColumn(name = "post_id")) @Column(name = "tag", length = 20, nullable = false) Set<String> tags;
}
