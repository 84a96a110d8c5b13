package demo;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="g") @SequenceGenerator(name="g", sequenceName="post_seq", allocationSize=50) Long id;
    String t;
}
