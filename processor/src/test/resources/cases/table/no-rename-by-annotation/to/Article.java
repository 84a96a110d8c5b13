package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom(RenamedFrom.NOTHING)
class Article {
    @Id
    Long id;

    String title;
}
