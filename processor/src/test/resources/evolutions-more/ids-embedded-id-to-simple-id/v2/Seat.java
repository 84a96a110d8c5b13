package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"num", "letter"}))
public class Seat {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Embedded SeatPlace place;
    String note;
}
