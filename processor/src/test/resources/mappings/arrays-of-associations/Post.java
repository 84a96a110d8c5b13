package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn
    String[] words;

    @OneToMany
    @OrderColumn
    Post[] posts;

    @ElementCollection
    @OrderColumn(name = "i")
    int[] numbers;
}
