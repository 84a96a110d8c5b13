package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "warehouse")
public class Warehouse {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String town;
}
