package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Text {
    @Id
    Long id;

    @ManyToOne
    Post post;

    @ManyToOne
    Post other;

    @Column(length = 7)
    String existing;
}
