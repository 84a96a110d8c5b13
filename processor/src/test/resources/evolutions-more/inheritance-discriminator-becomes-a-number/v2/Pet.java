package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "type_no", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class Pet {
    @Id Long id;
}
