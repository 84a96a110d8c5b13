package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "ticket", indexes = @Index(name = "ix_ticket_prio", columnList = "prio"))
public class Ticket {
    @Id Long id;
    Prio prio;
}
