package dev.reviver.sample.blog;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** What a user tells about themselves; at most one each, which a unique foreign key sees to. */
@Entity
public class Profile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String bio;

    @Embedded
    private @Nullable Links links;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", unique = true)
    private @Nullable User user;

    /** For Hibernate. */
    protected Profile() {}

    public Profile(User user, String bio, Links links) {
        this.user = user;
        this.bio = bio;
        this.links = links;
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable String bio() {
        return bio;
    }

    public @Nullable Links links() {
        return links;
    }

    public @Nullable User user() {
        return user;
    }
}
