package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Tag {
    @Id
    Long id;

    @ManyToMany(mappedBy = "tags")
    List<Post> posts;
}
