package many.to.many.deleted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Tag {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "tag_posts")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Post> posts;

    @ManyToMany
    @JoinTable(name = "tag_drafts")
    List<Post> drafts;

    @ManyToMany
    @JoinTable(name = "tag_hidden")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Post> hidden;

    @ManyToMany
    @JoinTable(name = "tag_lost")
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Post> lost;

    @ManyToMany
    @JoinTable(name = "tag_missing")
    Set<Post> missing;
}

@Entity
class Post {
    @Id
    Long id;

    @ManyToMany(mappedBy = "posts")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Tag> tags;

    @ManyToMany(mappedBy = "drafts")
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Tag> draftTags;

    @ManyToMany(mappedBy = "hidden")
    Set<Tag> hiddenTags;

    @ManyToMany(mappedBy = "lost")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Tag> lostTags;

    @ManyToMany(mappedBy = "missing")
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Tag> missingTags;
}
