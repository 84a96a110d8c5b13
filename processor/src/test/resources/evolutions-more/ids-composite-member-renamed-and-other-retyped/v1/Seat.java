package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@IdClass(SeatId.class)
public class Seat {
    @Id Integer row;
    @Id String letter;
    @ElementCollection Set<String> notes = new HashSet<>();
}
