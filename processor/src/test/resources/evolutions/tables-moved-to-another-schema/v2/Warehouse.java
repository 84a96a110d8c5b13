package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "warehouse", schema = "stock")
public class Warehouse {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String town;
}
