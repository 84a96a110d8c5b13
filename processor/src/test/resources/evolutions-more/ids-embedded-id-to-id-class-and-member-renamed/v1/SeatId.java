package demo;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class SeatId implements Serializable {
    Integer num;
    String letter;
    @Override public boolean equals(Object o) { return o instanceof SeatId c && Objects.equals(num, c.num) && Objects.equals(letter, c.letter); }
    @Override public int hashCode() { return Objects.hash(num, letter); }
}
