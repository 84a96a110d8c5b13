package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** Something that a user has written. */
@Entity
@Table(indexes = @Index(columnList = "author_id"))
public class Post extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String title;

    @Column(columnDefinition = "text")
    private @Nullable String content;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'DRAFT'")
    @Column(nullable = false, length = 20)
    private PostStatus status = PostStatus.DRAFT;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private @Nullable User author;

    @ManyToMany
    @JoinTable(
            name = "post_tag",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new LinkedHashSet<>();

    @OneToMany(mappedBy = "post")
    @OrderBy("createdAt")
    private List<Comment> comments = new ArrayList<>();

    /** For Hibernate. */
    protected Post() {
        title = "";
    }

    public Post(User author, String title, @Nullable String content) {
        this.author = author;
        this.title = title;
        this.content = content;
    }

    public @Nullable Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    public PostStatus status() {
        return status;
    }

    public void publish() {
        status = PostStatus.PUBLISHED;
    }

    public @Nullable User author() {
        return author;
    }

    public Set<Tag> tags() {
        return tags;
    }

    public List<Comment> comments() {
        return comments;
    }
}
