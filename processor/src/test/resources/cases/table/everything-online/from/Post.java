package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "post_by_title", columnList = "title"))
class Post {
    @Id
    Long id;

    @ManyToOne
    Writer author;

    @Column(nullable = false)
    String title;

    String slug;
}
