package demo;

import jakarta.persistence.*;

@Embeddable
public class SeatPlace {
    @Column(nullable = false) Integer num;
    @Column(nullable = false) String letter;
}
