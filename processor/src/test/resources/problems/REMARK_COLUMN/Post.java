package mapping;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.Embedded;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Backfill("'x'") // RV342
class Post {
    @Id
    Long id;

    @Backfill(value = "'x'", column = "title") // RV342
    String slug;

    @Embedded
    @Backfill("'x'") // RV342
    Span span;

    @Embeddable
    static class Span {
        int first;
        int last;
    }
}
