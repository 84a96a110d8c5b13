package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@IdClass(SeatId.class)
public class Seat {
    @Id Integer num;
    @Id @RenamedFrom("letter") String place;
    String note;
}
