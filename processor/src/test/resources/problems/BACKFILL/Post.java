package mapping;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Backfill("lower(title") // RV361
    @Column(nullable = false)
    String slug;

    @Backfill("'x'; DROP TABLE post") // RV361
    @Column(nullable = false)
    String summary;
}
