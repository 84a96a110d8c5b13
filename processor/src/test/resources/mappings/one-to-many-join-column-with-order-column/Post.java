package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "post_id")
    @OrderColumn(name = "idx")
    List<Comment> comments;

    @OneToMany
    @JoinColumn(name = "post2_id", nullable = false)
    @OrderColumn
    List<Comment> others;
}
