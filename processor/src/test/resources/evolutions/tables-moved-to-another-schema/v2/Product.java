package demo;

import jakarta.persistence.*;

@Entity
@Table(schema = "stock", indexes =
@Index(name = "ix_name", columnList = "name"))
public class Product {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(length = 20, unique = true) String name;
}
