package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "PostBody")
public class Post {
    @Id
    Long id;

    String title;

    @Column(table = "PostBody")
    String bodyText;

    @Column(table = "PostBody", nullable = false)
    int words;
}
