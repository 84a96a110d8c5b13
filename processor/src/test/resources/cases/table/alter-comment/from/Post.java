package app;

import jakarta.persistence.*;

@Entity
@Table(comment = "What people wrote")
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
}
