package demo;

import jakarta.persistence.*;

@Entity
public class Seat {
    @Id Long id;
    int hall;
    @Column(length = 5) String number;
}
