package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @RenamedFrom("bio")
    String biography;

    @RenamedFrom(RenamedFrom.NOTHING)
    String bio;
}
