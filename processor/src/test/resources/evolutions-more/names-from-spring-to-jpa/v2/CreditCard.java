package demo;

import jakarta.persistence.*;

@Entity
public class CreditCard extends PaymentMethod {
    @Column(length = 20) String cardNumber;
}
