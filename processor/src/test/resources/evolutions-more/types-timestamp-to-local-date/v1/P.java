package demo;

import jakarta.persistence.*;
import java.util.Date;
import java.time.LocalDateTime;

@Entity
public class P {
    @Id Long id;
    @Temporal(TemporalType.TIMESTAMP) Date born;
    LocalDateTime seen;
}
