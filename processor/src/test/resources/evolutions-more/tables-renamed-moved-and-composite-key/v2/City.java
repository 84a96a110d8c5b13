package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id Long id;
    @ManyToOne Province region;
    String name;
}
