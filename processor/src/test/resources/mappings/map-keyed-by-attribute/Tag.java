package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Tag {
    @Id
    Long id;

    @Column(length = 22)
    String word;

    @ManyToOne
    Post post;
}
