package app;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    String title;

    @Backfill("lower(title)")
    @Column(nullable = false)
    String slug;
}
