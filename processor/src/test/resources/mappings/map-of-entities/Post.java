package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany
    Map<String, Tag> byWord;

    @ManyToMany
    @JoinTable(name = "post_many")
    @MapKeyColumn(name = "k", length = 12)
    Map<String, Tag> many;

    @OneToMany
    @JoinColumn(name = "post_id")
    @MapKeyColumn(name = "word", length = 30)
    Map<String, Tag> inTarget;
}
