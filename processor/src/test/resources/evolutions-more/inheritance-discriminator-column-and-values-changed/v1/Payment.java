package demo;

import jakarta.persistence.*;

@Entity
@Inheritance @DiscriminatorColumn(name="kind", discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("P")
public class Payment {
    @Id Long id;
}
