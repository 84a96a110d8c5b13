package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "ticket_ids", allocationSize = 10) Long id;
}
