package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @EmbeddedId
    Key id;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    @OrderColumn
    List<String> list;

    @OneToMany
    Set<Post> posts;

    @ManyToMany
    @JoinTable(name = "p", joinColumns = {@JoinColumn(name = "p_b", referencedColumnName = "b"), @JoinColumn(name = "p_a", referencedColumnName = "a")})
    Set<Post> many;

    @OneToMany
    @JoinColumn(name = "x_a", referencedColumnName = "a")
    @JoinColumn(name = "x_b", referencedColumnName = "b")
    List<Post> joined;
}
