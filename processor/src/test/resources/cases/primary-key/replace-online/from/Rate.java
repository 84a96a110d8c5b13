package app;

import jakarta.persistence.*;

@Entity
public class Rate {
    @Id String currency;
    @Column(nullable = false) Integer year;
}
