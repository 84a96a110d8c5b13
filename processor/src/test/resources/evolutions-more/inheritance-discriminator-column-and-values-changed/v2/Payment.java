package demo;

import jakarta.persistence.*;

@Entity
@Inheritance @DiscriminatorColumn(name="type", length=20) @DiscriminatorValue("PAY")
public class Payment {
    @Id Long id;
}
