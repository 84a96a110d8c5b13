package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who writes. */
@Entity
@Table(name = "users")
public class User {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, unique = true)
    private String email;

    private @Nullable String name;

    @OneToMany(mappedBy = "author")
    private List<Post> posts = new ArrayList<>();

    @OneToOne(mappedBy = "user")
    private @Nullable Profile profile;

    /** For Hibernate. */
    protected User() {
        email = "";
    }

    public User(String email, @Nullable String name) {
        this.email = email;
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public @Nullable String name() {
        return name;
    }

    public List<Post> posts() {
        return posts;
    }

    public @Nullable Profile profile() {
        return profile;
    }
}
