package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "from.x", column = @Column(name = "x1"))
    @AttributeOverride(name = "from.y", column = @Column(name = "y1"))
    @AttributeOverride(name = "to.x", column = @Column(name = "x2"))
    @AttributeOverride(name = "to.y", column = @Column(name = "y2"))
    List<Line> lines;
}
