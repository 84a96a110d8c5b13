package demo;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class SeatId implements Serializable {
    Integer row;
    String letter;
    @Override public boolean equals(Object o) { return o instanceof SeatId c && Objects.equals(row, c.row) && Objects.equals(letter, c.letter); }
    @Override public int hashCode() { return Objects.hash(row, letter); }
}
