package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Post {
    @Id
    Long id;

    @ColumnDefault("0")
    Integer stars;
}
