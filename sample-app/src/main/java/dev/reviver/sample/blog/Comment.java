package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What someone says about a post. Comments come in numbers, so their ids come from a sequence, 50 at a time. */
@Entity
@Table(indexes = @Index(columnList = "post_id, created_at DESC"))
public class Comment extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Column(nullable = false, length = 4000)
    private String text;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private @Nullable Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable User author;

    /** For Hibernate. */
    protected Comment() {
        text = "";
    }

    public Comment(Post post, @Nullable User author, String text) {
        this.post = post;
        this.author = author;
        this.text = text;
    }

    public @Nullable Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public @Nullable Post post() {
        return post;
    }

    public @Nullable User author() {
        return author;
    }
}
