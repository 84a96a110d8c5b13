package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    Map<Tag, String> notes;

    @ElementCollection
    @MapKeyJoinColumn(name = "tag_ref", foreignKey = @ForeignKey(name = "fk_tag"))
    Map<Tag, Integer> weights;

    @ManyToMany
    Map<Tag, Tag> pairs;

    @OneToMany
    @JoinTable(name = "post_mapped")
    @MapKeyJoinColumn(name = "by_tag")
    Map<Tag, Post> posts;
}
