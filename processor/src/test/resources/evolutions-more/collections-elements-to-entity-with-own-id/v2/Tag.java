package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Post_tags")
public class Tag {
    @Id @GeneratedValue Long id;
    @ManyToOne @JoinColumn(name = "post_id") Post post;
    @RenamedFrom("tags") String name;
}
