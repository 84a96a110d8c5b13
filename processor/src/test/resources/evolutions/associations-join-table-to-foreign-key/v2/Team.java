package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Team {
    @Id Long id;
    @OneToMany @JoinColumn(name = "team_id") Set<Player> players;
}
