package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Ticket")
public class Issue {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String text;
}
