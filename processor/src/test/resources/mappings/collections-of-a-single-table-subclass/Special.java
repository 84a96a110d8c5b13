package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Special extends Post {
    @ElementCollection
    Set<String> tags;

    @OneToMany
    Set<Post> posts;

    @OneToMany
    @JoinColumn(name = "special_id")
    Set<Post> owned;
}
