package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "kx"))
    Map<Point, String> points;

    @OneToMany
    Map<Point, Tag> tags;
}
