package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "stars >= 0"))
    Integer stars;
}
