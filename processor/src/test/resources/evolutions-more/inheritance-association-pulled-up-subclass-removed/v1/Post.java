package demo;

import jakarta.persistence.*;

@Entity
@Inheritance
@DiscriminatorColumn
public class Post {
    @Id Long id;
    @Column(length = 20) String title;
}
