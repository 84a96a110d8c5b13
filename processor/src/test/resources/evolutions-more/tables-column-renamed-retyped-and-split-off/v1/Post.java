package demo;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id Long id;
    @Column(length = 20) String title;
    @Column(name = "txt", length = 100) String body;
    Integer hits;
}
