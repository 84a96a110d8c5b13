package demo;

import jakarta.persistence.*;
import java.time.*;

@Embeddable
public class Audit {
    @ManyToOne Person author;
    Instant at;
}
