package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name="post_details")
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
    @Column(table="post_details") String body;
    @Column(table="post_details") String note;
}
