package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    Set<Kind> kinds;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SortedSet<Kind> sorted;

    @ElementCollection
    @Column(length = 10, unique = true)
    Set<String> once;

    @ElementCollection
    Set<Pair> pairs;

    @ElementCollection
    List<Pair> list;

    @ElementCollection
    Collection<Integer> bag;
}
