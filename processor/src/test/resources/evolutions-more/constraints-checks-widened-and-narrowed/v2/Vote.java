package demo;

import jakarta.persistence.*;

@Entity
public class Vote {
    @Id Long id;
    @Column(check = @CheckConstraint(name = "stars_ok", constraint = "stars between 0 and 10")) Integer stars;
    @Column(length = 5, check = @CheckConstraint(name = "kind_ok", constraint = "kind in ('A','B','C')")) String kind;
}
