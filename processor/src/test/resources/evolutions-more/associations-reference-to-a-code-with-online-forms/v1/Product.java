package demo;

import jakarta.persistence.*;

@Entity
public class Product {
    @Id Long id;
    @Column(length = 8, unique = true, nullable = false) String code;
}
