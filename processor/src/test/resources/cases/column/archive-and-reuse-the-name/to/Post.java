package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @RenamedFrom("title")
    String bio;
}
