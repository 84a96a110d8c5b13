package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Inheritance
@DiscriminatorColumn
public class Post {
    @Id Long id;
    @Column(length = 20) String title;
    @Column(length = 20) String summary;
    @ManyToOne Tag tag;
    @ManyToMany List<Tag> tags;
}
