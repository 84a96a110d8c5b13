package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Embeddable
public class Details {
    @ElementCollection
    Set<String> tags;

    @ElementCollection
    Map<String, String> labels;

    @OneToMany
    List<Post> related;

    @ManyToMany
    @JoinTable(name = "friends")
    Set<Post> friends;

    @OneToMany
    @JoinColumn(name = "det_id")
    List<Post> children;
}
