package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** On PostgreSQL, Hibernate passes over them. */
@Entity
@Table(name = "gauge", check = @CheckConstraint(name = "gauge_range", constraint = "low < high", options = "not valid"))
class Gauge {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "low > 0", options = "no inherit"))
    int low;

    int high;
}
