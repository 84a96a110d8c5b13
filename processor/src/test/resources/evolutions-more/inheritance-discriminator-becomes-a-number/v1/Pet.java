package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", length = 10)
@DiscriminatorValue("pet")
public class Pet {
    @Id Long id;
}
