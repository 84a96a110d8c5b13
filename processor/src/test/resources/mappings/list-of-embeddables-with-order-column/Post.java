package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn(name = "sort")
    List<Link> links;
}
