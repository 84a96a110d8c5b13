package demo;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id Long id;
    @Column(length = 100) String title;
}
