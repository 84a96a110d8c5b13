package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "red")
public class One {
    @Id Long id;
    @Column(length = 20) String name;
}
