package mapping;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "PostTag",
            joinColumns = @JoinColumn(name = "post_ref", foreignKey = @ForeignKey(name = "fk_post")),
            inverseJoinColumns = @JoinColumn(name = "tag_ref"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Tag> tags;

    @ManyToMany
    @JoinTable(
            name = "post_keyword",
            foreignKey = @ForeignKey(name = "fk_keyword_post"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"Post_id", "keywords_id"}),
            indexes = @Index(columnList = "keywords_id"))
    Set<Tag> keywords;

    @ManyToMany
    @JoinTable(name = "post_mark", inverseJoinColumns = @JoinColumn(name = "mark", unique = true))
    Set<Tag> marks;

    @ManyToMany
    @JoinTable(name = "post_list", joinColumns = @JoinColumn(name = "post", nullable = true))
    List<Tag> list;
}
