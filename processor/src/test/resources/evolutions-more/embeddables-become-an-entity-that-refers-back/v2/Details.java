package demo;

import jakarta.persistence.*;

@Entity
public class Details {
    @Id Long id;
    @MapsId @OneToOne Person person;
    @Column(length = 40) String bio;
}
