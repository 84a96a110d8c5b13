package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("Basket")
public class Cart {
    @Id Long id;
    int total;
}
