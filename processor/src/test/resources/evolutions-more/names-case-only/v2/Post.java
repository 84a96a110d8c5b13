package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("post")
@Table(name = "\"Post\"", indexes = @Index(name = "\"IX_post\"", columnList = "\"Title\""))
public class Post {
    @Id @GeneratedValue Long id;
    @RenamedFrom("title") @Column(name = "\"Title\"") String title;
    @ManyToOne Post parent;
}
