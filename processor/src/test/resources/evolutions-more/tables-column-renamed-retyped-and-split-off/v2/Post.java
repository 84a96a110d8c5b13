package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "post_body")
public class Post {
    @Id Long id;
    @Column(length = 20) String title;
    @Column(name = "body", table = "post_body", length = 1000) String body;
    @Column(table = "post_body") Long hits;
}
