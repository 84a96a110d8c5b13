package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany(mappedBy = "post")
    @OrderColumn
    List<Comment> comments;
}
