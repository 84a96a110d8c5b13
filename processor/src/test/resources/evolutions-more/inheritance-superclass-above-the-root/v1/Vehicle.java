package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Vehicle {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Version int version;
    @Column(length = 20) String label;
    Integer wheels;
    @ManyToOne Owner owner;
    @ElementCollection Set<String> tags;
}
