package demo;

import jakarta.persistence.*;

@Entity
public class Article {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 80) String title;
    @Column(nullable = false, length = 80) String slug;
}
