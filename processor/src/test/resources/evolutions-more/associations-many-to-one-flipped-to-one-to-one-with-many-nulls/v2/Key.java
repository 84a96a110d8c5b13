package demo;

import jakarta.persistence.*;

@Entity
public class Key {
    @Id Long id;
    @OneToOne Room room;
}
