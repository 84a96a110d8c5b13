package app;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Backfill(column = "slug", value = "coalesce(title, 'none')")
class Post {
    @Id
    Long id;

    String title;
}
