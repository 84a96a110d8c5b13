package demo;

import jakarta.persistence.*;

@Entity
public class Bill {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "rate_currency", referencedColumnName = "currency") @JoinColumn(name = "rate_version", referencedColumnName = "version") Rate rate;
}
