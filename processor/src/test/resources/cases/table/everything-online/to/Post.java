package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "post_by_slug", columnList = "slug, title"))
class Post {
    @Id
    Long id;

    @ManyToOne
    Writer editor;

    String title;

    @Column(nullable = false, unique = true)
    String slug;

    @Column(nullable = false, check = @CheckConstraint(constraint = "stars >= 0"))
    Integer stars;
}
