package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Team {
    @Id Long id;
    @ManyToMany @JoinTable(name = "team_player", joinColumns = @JoinColumn(name = "team_id"), inverseJoinColumns = @JoinColumn(name = "player_id")) Set<Player> players;
}
