package demo;

import jakarta.persistence.*;

@Entity
public class Bill {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "rate_currency") Rate rate;
}
