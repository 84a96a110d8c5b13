package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Human extends Actor {
    LocalDate born;
    @ManyToOne Firm employer;
}
