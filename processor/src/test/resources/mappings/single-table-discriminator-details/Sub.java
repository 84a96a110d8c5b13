package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToOne;

@Entity
@DiscriminatorValue("sub")
public class Sub extends Thing {
    @Column(unique = true)
    String text;

    @Embedded
    Pair pair;

    @OneToOne
    Thing one;

    @Enumerated(EnumType.STRING)
    Kind kind;
}
