package demo;

import jakarta.persistence.*;

@Entity @Table(schema = "ops")
public class Flight {
    @Id Long id;
    @ManyToOne(optional = false) Airport origin;
    @ManyToOne Airport target;
}
