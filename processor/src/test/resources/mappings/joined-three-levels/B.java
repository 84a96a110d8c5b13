package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@DiscriminatorValue("B")
public class B extends A {
    @Column(nullable = false)
    String b;

    @ManyToOne(optional = false)
    A other;
}
