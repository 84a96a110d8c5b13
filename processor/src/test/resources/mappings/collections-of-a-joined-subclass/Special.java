package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Special extends Post {
    @ElementCollection
    Set<String> tags;

    @OneToMany
    Set<Post> posts;

    @OneToMany
    Set<Special> specials;

    @ManyToOne
    Special one;

    @ManyToOne
    Post other;
}
