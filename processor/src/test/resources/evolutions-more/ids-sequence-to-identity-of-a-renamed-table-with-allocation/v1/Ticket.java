package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id @GeneratedValue @SequenceGenerator(name = "t", sequenceName = "ticket_numbers", allocationSize = 20) Integer id;
    String text;
}
