package demo;

import jakarta.persistence.*;

@Entity
public class Club {
    @Id Long id;
    @ManyToOne Captain captain;
    @ManyToOne City city;
}
