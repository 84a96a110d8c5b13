package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class PaymentMethod {
    @Id Long id;
    @ManyToOne CustomerAccount accountHolder;
}
