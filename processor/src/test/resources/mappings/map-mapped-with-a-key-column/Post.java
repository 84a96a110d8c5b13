package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany(mappedBy = "post")
    @MapKeyColumn(name = "lang", length = 5)
    Map<String, Text> texts;

    @OneToMany(mappedBy = "other")
    @MapKeyColumn(name = "existing")
    Map<String, Text> others;
}
