package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "PostTags", schema = "other", joinColumns = @JoinColumn(name = "post_ref", foreignKey = @ForeignKey(name = "fk_x")), uniqueConstraints = @UniqueConstraint(columnNames = {"post_ref", "tag"}), indexes = @Index(columnList = "tag"))
    @Column(name = "tag")
    Set<String> tags;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> words;

    @ElementCollection
    @JoinTable(name = "old_style", joinColumns = @JoinColumn(name = "p"))
    Set<String> old;
}
