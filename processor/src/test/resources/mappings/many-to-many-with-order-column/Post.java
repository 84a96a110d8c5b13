package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @ManyToMany
    @OrderColumn(name = "pos")
    List<Tag> tags;
}
