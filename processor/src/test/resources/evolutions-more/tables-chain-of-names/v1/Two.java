package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "b")
public class Two {
    @Id Long id;
    @Column(length = 20) String name;
}
