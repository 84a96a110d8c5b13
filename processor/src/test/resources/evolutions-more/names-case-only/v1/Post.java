package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "post", indexes = @Index(name = "ix_post", columnList = "title"))
public class Post {
    @Id @GeneratedValue Long id;
    String title;
    @ManyToOne Post parent;
}
