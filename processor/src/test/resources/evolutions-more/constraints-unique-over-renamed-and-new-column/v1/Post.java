package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_slug", columnNames = "slug"))
public class Post {
    @Id Long id;
    @Column(nullable = false) String slug;
}
