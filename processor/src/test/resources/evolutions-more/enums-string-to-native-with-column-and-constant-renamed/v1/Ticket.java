package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Ticket {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) State state;
    @ElementCollection @Enumerated(EnumType.STRING) Set<State> past;
}
