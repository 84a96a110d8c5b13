package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_amount", constraints = "amount > 0")
public class Payment {
    @Id Long id;
    int amount;
}
