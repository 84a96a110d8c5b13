package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Column(unique = true)
    String title;
}
