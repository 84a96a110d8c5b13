package demo;

import jakarta.persistence.*;

@Entity
public class Rate {
    @Id @Column(length = 3) String currency;
    @Column(nullable = false) int version;
}
