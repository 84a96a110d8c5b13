package demo;

import jakarta.persistence.*;

@Entity
public class Vote {
    @Id Long id;
    @Column(check = @CheckConstraint(name = "stars_ok", constraint = "stars between 1 and 5")) Integer stars;
    @Column(length = 5, check = @CheckConstraint(name = "kind_ok", constraint = "kind in ('A','B')")) String kind;
}
