package demo;

import jakarta.persistence.*;

@Entity
@Table(schema = "stock")
public class Warehouse {
    @Id Long id;
    @Column(length = 20) String name;
}
