package demo;

import jakarta.persistence.*;

@Entity
public class Seat {
    @EmbeddedId SeatId id;
    String note;
}
