package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Worker {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "skill", joinColumns = @JoinColumn(name = "who")) @Column(name = "skill_no") Set<Integer> skills;
}
