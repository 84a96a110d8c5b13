package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
@RenamedFrom("Post")
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @ManyToMany
    Set<Tag> tags;

    @ElementCollection
    Set<String> words;
}
