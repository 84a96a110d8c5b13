package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    Map<String, String> labels;

    @ElementCollection
    @MapKeyColumn(name = "lang", length = 5)
    @Column(name = "title", nullable = false)
    @CollectionTable(name = "post_titles", joinColumns = @JoinColumn(name = "post_ref"))
    Map<String, String> titles;

    @ElementCollection
    Map<Integer, Long> numbers;
}
