package demo;

import jakarta.persistence.*;

@Entity
public class Room {
    @Id Long id;
    @OneToOne(mappedBy = "room") Key spare;
}
