package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    Map<String, Link> links;

    @ElementCollection
    @AttributeOverride(name = "key", column = @Column(name = "k", length = 9))
    @AttributeOverride(name = "value.url", column = @Column(name = "address"))
    Map<String, Link> others;
}
