package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
class Seat {
    @Id
    Long id;

    @Column(name = "seat_row", length = 3)
    String row;

    @Column(name = "seat_number")
    Integer number;
}

@Entity
class Ticket {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "at_row", referencedColumnName = "seat_row")
    @JoinColumn(name = "at_number", referencedColumnName = "seat_number")
    Seat seat;
}
