package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "appointments")
public class Appointment extends Keyed {
    @Column(name = "appointment_date")
    private LocalDate date;

    private String description;
}
