package demo;

import jakarta.persistence.*;

@Entity
public class Office {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "boss_id") Chief boss;
}
