package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@AttributeOverride(name = "deep", column = @Column(name = "deep_by_base"))
public abstract class Base extends Deep {
    @Id
    Long id;

    String name;

    @ManyToOne
    Thing owner;

    @Embedded
    Size size;
}
