package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Post {
    @Id Long id;
    @Column(length = 40) String title;
    @ElementCollection @CollectionTable(name = "post_tag", joinColumns = @JoinColumn(name = "post_id")) @Column(name = "tag", length = 20) List<String> tags;
}
