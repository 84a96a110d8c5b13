package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_badge_room", columnNames = {"room", "badge"}))
public class Visit {
    @Id Long id;
    @Column(length = 10) String badge;
    @Column(length = 10) String room;
}
