package demo;

import jakarta.persistence.*;

@Entity
@IdClass(RateKey.class)
public class Rate {
    @Id @Column(length = 3) String currency;
    @Id int version;
}
