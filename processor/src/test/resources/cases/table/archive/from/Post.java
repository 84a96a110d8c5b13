package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Post {
    @Id
    @jakarta.persistence.GeneratedValue
    Long id;

    @ManyToOne
    Writer author;

    @Column(unique = true)
    String title;
}
