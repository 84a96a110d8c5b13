package demo;

import jakarta.persistence.*;

@Entity
public class Comment {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne(optional = false) Post post;
    @Column(length = 40, nullable = false) String text;
    Integer stars;
}
