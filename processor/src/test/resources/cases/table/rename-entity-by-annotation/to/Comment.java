package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Comment {
    @Id
    Long id;

    @ManyToOne
    @RenamedFrom("post")
    Article article;
}
