package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "shapes")
public class Shape {
    @Id
    Long id;

    int layer;

    @ManyToOne(optional = false)
    Shape parent;
}
