package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.DayOfWeek;

@Entity
public class Polygon extends Sided {
    int sides;

    @Basic(optional = false)
    String label;

    @Column(nullable = false)
    String reallyNotNull;

    @Column(name = "primitive")
    int primitiveWithColumn;

    @Column(nullable = false)
    int notNullAnyway;

    @ManyToOne(optional = false)
    Shape owner;

    @OneToOne(optional = false)
    Shape twin;

    @ManyToOne(optional = false)
    @JoinColumn(name = "really", nullable = false)
    Shape really;

    @Embedded
    Inside inside;

    @Enumerated(EnumType.STRING)
    DayOfWeek day;
}
