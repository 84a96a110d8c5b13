package demo;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id Long id;
    @Column(columnDefinition = "text") String title;
}
