package app;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "post_slug_uq", columnNames = "slug"))
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String slug;
    String lang;
}
