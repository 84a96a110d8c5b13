package demo;

import jakarta.persistence.*;

@Entity
public class BankTransfer extends PaymentMethod {
    @Column(length = 34) String ibanNumber;
}
