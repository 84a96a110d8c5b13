package demo;

import jakarta.persistence.*;

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "code"))
public class Product {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String code;
}
