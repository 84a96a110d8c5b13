package app;

import jakarta.persistence.*;

@Entity
@Table(name = "article", indexes = @Index(columnList = "parent_id"))
public class Article {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(nullable = false, unique = true) String title;
    @ManyToOne @JoinColumn(name = "parent_id") Article parent;
}
