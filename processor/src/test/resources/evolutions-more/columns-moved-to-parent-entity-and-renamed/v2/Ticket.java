package demo;

import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "assignee_id") Agent assignee;
}
