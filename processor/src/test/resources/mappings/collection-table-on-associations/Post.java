package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany
    @CollectionTable(name = "one_many")
    List<Post> oneToMany;

    @ManyToMany
    @CollectionTable(name = "many_many", joinColumns = @JoinColumn(name = "owner"))
    Set<Post> manyToMany;
}
