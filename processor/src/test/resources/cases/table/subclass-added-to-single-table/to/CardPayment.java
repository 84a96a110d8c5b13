package app;

import jakarta.persistence.*;

@Entity
public class CardPayment extends Payment {
    @Column(length = 20) String card;
}
