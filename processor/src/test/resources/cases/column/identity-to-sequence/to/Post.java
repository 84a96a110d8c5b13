package app;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String title;
}
