package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "country_code") Country country;
}
