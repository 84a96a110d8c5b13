package demo;

import jakarta.persistence.*;

@Entity
public class Room {
    @Id Long id;
    @ManyToOne Key spare;
}
