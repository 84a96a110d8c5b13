package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id Long id;
    @ManyToOne Seat seat;
}
