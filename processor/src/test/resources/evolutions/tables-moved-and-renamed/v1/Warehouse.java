package demo;

import jakarta.persistence.*;

@Entity
public class Warehouse {
    @Id @GeneratedValue Long id;
    @Column(length = 20) String name;
}
