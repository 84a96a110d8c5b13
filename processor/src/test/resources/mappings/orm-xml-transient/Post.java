package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Column(name = "headline", length = 100, nullable = false)
    String title;

    int views;
}
