package app;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @ManyToOne
    User author;
}
