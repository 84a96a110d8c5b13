package demo;

import jakarta.persistence.*;

@Entity
public class Event {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
    @SequenceGenerator(name = "event_seq", allocationSize = 20) Long id;
    String what;
}
