package demo;

import jakarta.persistence.*;

@Entity
public class Lamp {
    @Id Long id;
    @Column(length = 10) String lit;
}
