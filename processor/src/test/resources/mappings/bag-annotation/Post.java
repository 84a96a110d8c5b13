package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.SortNatural;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @Bag
    List<String> bag;

    @ManyToMany
    @Bag
    List<Post> posts;

    @ElementCollection
    @OrderBy
    List<String> ordered;

    @ElementCollection
    @SortNatural
    SortedSet<String> sorted;

    @ElementCollection
    @SortNatural
    SortedMap<String, Integer> map;
}
