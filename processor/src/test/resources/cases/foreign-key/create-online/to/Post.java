package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Post {
    @Id
    Long id;

    String title;

    @ManyToOne
    Writer author;
}
