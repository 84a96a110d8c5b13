package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(columnList = "author_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"author_id", "slug"}))
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String slug;
    @ManyToOne @JoinColumn(name = "author_id") User author;
}
