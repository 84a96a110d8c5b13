package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(length = 20) String text;
}
