package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "a")
public class One {
    @Id Long id;
    @Column(length = 20) String name;
}
