package demo;

import jakarta.persistence.*;

@Entity
public class Desk {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "room_id", nullable = false) Room room;
}
