package demo;

import jakarta.persistence.*;

@Entity
public class Office {
    @Id Long id;
    @OneToOne @JoinColumn(name = "boss_id") Chief boss;
}
