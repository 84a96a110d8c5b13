package app;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "old_name", columnNames = "slug"))
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String slug;
}
