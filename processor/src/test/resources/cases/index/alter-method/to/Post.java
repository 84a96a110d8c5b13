package app;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@PostgresIndex(name = "ix_post_title", columns = "title", method = "hash")
class Post {
    @Id
    Long id;

    String title;

    boolean deleted;
}
