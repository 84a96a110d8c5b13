package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class LongPost extends Post {
    @Column(length = 20) String summary;
    @ManyToOne Tag tag;
    @ManyToMany List<Tag> tags;
}
