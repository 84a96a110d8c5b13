package demo;

import jakarta.persistence.*;

@Entity
public class Product {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 30) String name;
    @Column(length = 200) String story;
    @Embedded Extent extent;
    @ManyToOne @JoinColumn(name = "maker_id") Maker maker;
}
