package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "blue")
public class Two {
    @Id Long id;
    @Column(length = 20) String name;
    @ManyToOne @JoinColumn(name = "one_id") One one;
}
