package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "seat_row", referencedColumnName = "row") @JoinColumn(name = "seat_letter", referencedColumnName = "place") Seat seat;
}
