package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "ix_slug", columnList = "slug"))
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String slug;
    String lang;
}
