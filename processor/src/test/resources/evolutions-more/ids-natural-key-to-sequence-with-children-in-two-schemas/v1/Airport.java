package demo;

import jakarta.persistence.*;

@Entity
public class Airport {
    @Id @Column(length = 3) String iata;
    String name;
}
