package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Column(unique = true)
    @RenamedFrom("title")
    String headline;
}
