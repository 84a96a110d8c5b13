package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Seat.Key.class) // RV352
public class Seat {
    @Id
    int row;

    @Id
    int number;

    record Key(int row, int place) implements Serializable {}
}
