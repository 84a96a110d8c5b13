package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "`My Team`", indexes = @Index(columnList = "`Full Name`"))
public class Team {
    @Id
    @Column(name = "`Team Id`")
    Long id;

    @Column(name = "\"Full Name\"")
    String name;

    @Column(name = "[Bracketed]")
    String bracketed;

    String $dollar;

    @Column(name = "in$ide")
    String inside;

    @ManyToOne
    Team rival;

    @ManyToMany
    Set<Player> players;

    @ElementCollection
    Set<String> nicknames;

    @OneToMany
    @JoinColumn
    Set<Player> reserves;
}
