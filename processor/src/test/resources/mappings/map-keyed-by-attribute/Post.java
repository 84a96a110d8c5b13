package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany
    @MapKey(name = "word")
    Map<String, Tag> byWord;

    @OneToMany
    @MapKey
    @JoinTable(name = "by_id")
    Map<Long, Tag> byId;

    @ManyToMany
    @MapKey(name = "word")
    @JoinTable(name = "many")
    Map<String, Tag> many;

    @OneToMany(mappedBy = "post")
    @MapKey(name = "word")
    Map<String, Tag> mapped;

    @OneToMany
    @MapKey(name = "word")
    @JoinColumn(name = "post_ref")
    Map<String, Tag> joined;
}
