package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "depot", schema = "stock")
public class Warehouse {
    @Id @GeneratedValue Long id;
    @Column(length = 20) String name;
}
