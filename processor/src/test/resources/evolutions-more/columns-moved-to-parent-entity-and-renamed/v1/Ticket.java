package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id Long id;
    @Column(nullable = false) String assignee;
}
