package demo;

import jakarta.persistence.*;

@Entity
public class Warehouse {
    @Id Long id;
    @Column(length = 20) String name;
}
