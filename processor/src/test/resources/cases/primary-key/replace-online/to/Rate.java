package app;

import jakarta.persistence.*;

@Entity
@IdClass(Rate.Key.class)
public class Rate {
    @Id String currency;
    @Id Integer year;

    record Key(String currency, Integer year) {}
}
