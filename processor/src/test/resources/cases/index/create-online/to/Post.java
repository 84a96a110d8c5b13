package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "post_by_title", columnList = "title"))
class Post {
    @Id
    Long id;

    String title;
}
