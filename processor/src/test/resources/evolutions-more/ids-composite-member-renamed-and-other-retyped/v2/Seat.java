package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@IdClass(SeatId.class)
public class Seat {
    @Id Long row;
    @Id @RenamedFrom("letter") @Column(length = 300) String place;
    @ElementCollection Set<String> notes = new HashSet<>();
}
