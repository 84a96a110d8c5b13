package app;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@PostgresIndex(name = "ix_post_title", columns = "title", where = "NOT deleted", include = "id")
class Post {
    @Id
    Long id;

    String title;

    boolean deleted;
}
