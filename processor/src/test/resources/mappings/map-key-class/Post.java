package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyClass;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection(targetClass = String.class)
    @MapKeyClass(Integer.class)
    Map raw;
}
