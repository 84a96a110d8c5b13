package mapping;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@PostgresIndex.List({
    @PostgresIndex(columns = "(lower(title)"), // RV340
    @PostgresIndex(columns = "title SIDEWAYS UP DOWN"), // RV340
    @PostgresIndex(columns = "(title; DROP TABLE t)"), // RV340
    @PostgresIndex(columns = "nowhere"), // RV313
    @PostgresIndex(columns = {}), // RV302
    @PostgresIndex(columns = "title", nullsNotDistinct = true), // RV302
    @PostgresIndex(columns = "title", where = "true) --") // RV302
})
public class Indexed {
    @Id
    int id;

    String title;
}
