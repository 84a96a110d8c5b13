package app;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Comment {
    @Id
    Long id;

    @ManyToOne
    Post post;
}
