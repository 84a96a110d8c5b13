package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(schema="blog") @RenamedFrom("Post")
public class Article {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ElementCollection @CollectionTable(schema="blog") Set<String> tags = new HashSet<>();
    @Column(unique=true) String title;
}
