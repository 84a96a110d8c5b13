package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn
    List<String> tags;

    @ElementCollection
    @OrderColumn(name = "pos", nullable = false)
    @CollectionTable(name = "words")
    @Column(name = "word", length = 20, nullable = false)
    List<String> words;

    @ElementCollection
    @OrderColumn(name = "line_no")
    @ListIndexBase(1)
    List<Integer> numbers;
}
