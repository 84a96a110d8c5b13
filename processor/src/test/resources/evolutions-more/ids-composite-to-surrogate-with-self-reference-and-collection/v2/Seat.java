package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"hall", "number"}))
public class Seat {
    @Id @GeneratedValue Long id;
    @Column(length = 3, nullable = false) String hall;
    @Column(nullable = false) Integer number;
    @ManyToOne Seat neighbour;
    @ElementCollection Set<String> tags;
}
