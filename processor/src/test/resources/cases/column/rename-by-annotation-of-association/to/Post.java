package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @ManyToOne
    @RenamedFrom("author")
    User writer;
}
