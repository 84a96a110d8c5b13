package demo;

import jakarta.persistence.*;

@Entity
public class Desk {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "room_id") Room room;
}
