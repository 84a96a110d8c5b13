package mapping;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.Embedded;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Backfill("'x'") // RV362
class Post {
    @Id
    Long id;

    @Backfill(value = "'x'", column = "title") // RV362
    String slug;

    @Embedded
    @Backfill("'x'") // RV362
    Span span;

    @Embeddable
    static class Span {
        int first;
        int last;
    }
}
