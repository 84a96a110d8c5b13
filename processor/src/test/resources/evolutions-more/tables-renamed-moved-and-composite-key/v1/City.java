package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id Long id;
    @ManyToOne Region region;
    String name;
}
