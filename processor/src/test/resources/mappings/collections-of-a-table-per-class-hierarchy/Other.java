package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Other {
    @Id
    Long id;

    @ManyToOne
    Post post;

    @ManyToOne
    Special special;

    @OneToMany
    Set<Post> posts;
}
