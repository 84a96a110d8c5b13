package app;

import jakarta.persistence.*;

@Entity
@Table(name = "blog_post", indexes = @Index(columnList = "parent_id"))
public class BlogPost {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(nullable = false, unique = true) String title;
    @ManyToOne @JoinColumn(name = "parent_id") BlogPost parent;
}
