package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"code", "country"}))
public class City {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String code;
    @Column(nullable = false) String country;
    String name;
}
