package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A word under which posts are found. */
@Entity
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, unique = true, length = 40)
    private String label;

    /** For Hibernate. */
    protected Tag() {
        label = "";
    }

    public Tag(String label) {
        this.label = label;
    }

    public @Nullable Long id() {
        return id;
    }

    public String label() {
        return label;
    }
}
