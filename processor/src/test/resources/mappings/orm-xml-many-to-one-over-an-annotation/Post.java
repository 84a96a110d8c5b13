package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Post {
    @Id
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "author_no", unique = true)
    Author author;
}
