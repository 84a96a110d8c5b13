package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Seat {
    @EmbeddedId SeatId id;
    @ManyToOne Seat neighbour;
    @ElementCollection Set<String> tags;
}
