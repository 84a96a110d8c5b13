package app;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "new_name", columnList = "slug"))
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String slug;
}
