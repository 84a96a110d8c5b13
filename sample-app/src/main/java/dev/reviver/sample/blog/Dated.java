package dev.reviver.sample.blog;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What remembers when it was written. */
@MappedSuperclass
public abstract class Dated {
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt = Instant.now();

    public Instant createdAt() {
        return createdAt;
    }
}
