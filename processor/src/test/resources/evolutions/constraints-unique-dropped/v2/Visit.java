package demo;

import jakarta.persistence.*;

@Entity
public class Visit {
    @Id Long id;
    @Column(length = 10) String badge;
    @Column(length = 10) String room;
}
