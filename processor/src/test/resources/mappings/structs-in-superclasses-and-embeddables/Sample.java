package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.hibernate.annotations.Struct;

@MappedSuperclass
class Base {
    @Id
    Long id;

    Point at;
}

@Entity
class Place extends Base {
    List<Point> ways;

    Linked linked;

    Around around;
}

@Embeddable
@Struct(name = "point_type")
class Point {
    int x;
    int y;
}

@Embeddable
@Struct(name = "linked")
class Linked {
    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Place other;

    String note;
}

@Embeddable
class Around {
    Point north;

    @Column(name = "south_end")
    Point south;
}
