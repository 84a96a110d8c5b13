package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Human extends Party {
    LocalDate born;
    @ManyToOne Firm employer;
}
