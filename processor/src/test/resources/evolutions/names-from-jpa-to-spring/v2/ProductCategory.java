package demo;

import jakarta.persistence.*;

@Entity
public class ProductCategory {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(length = 40) String displayName;
    @ManyToOne ProductCategory parentCategory;
}
