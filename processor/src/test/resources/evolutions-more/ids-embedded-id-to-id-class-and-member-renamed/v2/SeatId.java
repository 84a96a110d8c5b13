package demo;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class SeatId implements Serializable {
    Integer num;
    String place;
    @Override public boolean equals(Object o) { return o instanceof SeatId c && Objects.equals(num, c.num) && Objects.equals(place, c.place); }
    @Override public int hashCode() { return Objects.hash(num, place); }
}
