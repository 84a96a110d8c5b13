package demo;

import jakarta.persistence.*;

@Entity
public class House {
    @Id Long id;
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "width", column = @Column(name = "size_width")),
        @AttributeOverride(name = "unit", column = @Column(name = "size_unit", length = 5))
    }) Extent extent;
}
