package demo;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

@Embeddable
public class SeatId implements Serializable {
    @Column(length = 3) String hall;
    Integer number;
    @Override public boolean equals(Object o) { return o instanceof SeatId s && Objects.equals(hall, s.hall) && Objects.equals(number, s.number); }
    @Override public int hashCode() { return Objects.hash(hall, number); }
}
