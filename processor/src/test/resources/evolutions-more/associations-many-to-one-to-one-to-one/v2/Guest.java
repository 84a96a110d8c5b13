package demo;

import jakarta.persistence.*;

@Entity
public class Guest {
    @Id Long id;
    @OneToOne @JoinColumn(name = "seat_id") Seat seat;
}
