package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Box {
    @Id
    Long id;

    Dimensions outer;

    @AttributeOverride(name = "width", column = @Column(name = "inner_width"))
    @AttributeOverride(name = "height", column = @Column(name = "inner_height"))
    Dimensions inner;
}
