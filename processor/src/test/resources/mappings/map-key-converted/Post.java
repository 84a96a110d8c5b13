package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @Convert(attributeName = "key", converter = Upper.class)
    Map<Integer, String> texts;

    @OneToMany
    @JoinColumn(name = "ignored")
    @JoinTable(name = "post_posts", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b"))
    @MapKeyColumn(name = "k")
    Map<String, Post> posts;
}
